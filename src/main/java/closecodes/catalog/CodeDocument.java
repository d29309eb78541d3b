package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of one close code.
 *
 * @param name our constant for it, such as {@code ABNORMAL_CLOSURE}
 * @param aliases what libraries call it
 * @param signals words in a log that say this code without its number, whatever the library
 * @param contextSignals words that say it only in a text about WebSockets, such as those of TCP
 * @param relatives the codes of HTTP and gRPC that say about the same; null where none does
 */
public record CodeDocument(
        CloseCode code,
        String name,
        Explanation explanation,
        List<Alias> aliases,
        List<String> signals,
        List<String> contextSignals,
        @Nullable Relatives relatives) {

    /** A library's own name for the code. */
    public record Alias(String name, String usedBy) {}

    /** The HTTP status codes and gRPC codes nearest in meaning. */
    public record Relatives(List<Integer> http, List<String> grpc, Text note) {}
}
