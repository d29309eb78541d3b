package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one number means at one service. Ids are words of the vocabulary.
 *
 * @param name as the service writes it; null where it gives none
 * @param meaning what it means there and how it comes about
 * @param confirm how to be sure; null where we only list the code
 * @param fix what to do, in order; empty where no source says
 * @param owner whose job the fix is; null where we only list the code
 * @param sender who puts it on the wire
 * @param reconnect whether to connect again
 * @param resume whether the session may be resumed
 * @param waitMs the delay that the service names, in milliseconds; null where it names none
 * @param reasons the exact texts that it sends as the reason of a Close frame (RFC 6455 §5.5.1)
 * @param signals words of its client libraries in a log that say this code without its number
 * @param sameAs the service whose text this is; null where it is its own
 * @param sources its own, also where the text is shared
 */
public record ProviderCode(
        CloseCode code,
        @Nullable String name,
        Text title,
        Text meaning,
        @Nullable Text confirm,
        List<Text> fix,
        @Nullable String owner,
        String sender,
        String reconnect,
        String resume,
        @Nullable Integer waitMs,
        List<String> reasons,
        List<String> signals,
        @Nullable String sameAs,
        List<Source> sources) {}
