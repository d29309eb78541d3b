package closecodes.catalog;

import closecodes.protocol.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for one cause of a close.
 *
 * @param text words in a log, written like a {@link Wording}
 * @param idleSeconds how long nothing was sent
 * @param openSeconds how long the connection lasted
 * @param intermediaries what stands in between; any where it is empty
 * @param triggers the kinds of endings of an intermediary that this cause stands for: words of the vocabulary
 * @param libraries those in which it occurs; all where it is empty
 * @param httpStatus what the upgrade was answered with
 * @param closedBy who closes; null where it can be either side
 * @param tls whether the connection uses TLS; null where it does not matter
 * @param seenBy the only side that sees it; null where both do
 * @param beforeOpen whether the connection never opened
 * @param ofService whether the close has the meaning that the service on the other end gives it
 * @param codeForm what the number itself looks like: a word of the vocabulary; null for any number
 */
public record CauseSignals(
        List<String> text,
        List<Integer> idleSeconds,
        List<Integer> openSeconds,
        List<String> intermediaries,
        List<String> triggers,
        List<String> libraries,
        List<Integer> httpStatus,
        @Nullable ClosedBy closedBy,
        @Nullable Boolean tls,
        @Nullable Endpoint seenBy,
        boolean beforeOpen,
        boolean ofService,
        @Nullable String codeForm) {

    /** None. */
    public static final CauseSignals NONE = new CauseSignals(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, false, false,
            null);
}
