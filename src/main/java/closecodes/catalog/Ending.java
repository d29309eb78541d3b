package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an intermediary ends a connection. Ids are words of the vocabulary.
 *
 * @param id unique within its document, part of a permalink
 * @param trigger what sets it off, such as {@code idle}
 * @param detail what is counted, by whom, in which direction, and what resets it
 * @param seconds the default, where it is a time; null where there is none
 * @param bytes the default, where it is a size; null where there is none
 * @param setting what changes it; null where nothing does
 * @param wire how the end looks on the wire, such as {@code fin}
 * @param code the code of the Close frame; null where it sends no frame, or one without a code
 * @param sees what a standard client reports; null where that is not known or the handshake failed
 * @param confirm how to be sure; null where we only list the ending
 * @param fix what to do, in order; empty where we only list the ending
 */
public record Ending(
        String id,
        String trigger,
        Text title,
        Text detail,
        @Nullable Integer seconds,
        @Nullable Integer bytes,
        boolean configurable,
        @Nullable String setting,
        String wire,
        @Nullable CloseCode code,
        @Nullable CloseCode sees,
        @Nullable Text confirm,
        List<Text> fix,
        Signals signals,
        List<Source> sources) {

    /**
     * What diagnosis matches on.
     *
     * @param text words in a log
     * @param idleSeconds how long nothing was sent
     * @param openSeconds how long the connection lasted
     */
    public record Signals(List<String> text, List<Integer> idleSeconds, List<Integer> openSeconds) {

        /** None. */
        public static final Signals NONE = new Signals(List.of(), List.of(), List.of());
    }
}
