package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a library words the end of a connection.
 *
 * @param text a literal in which {@code {n}} stands for a number, {@code {*}} for any text within the line,
 *     {@code {code}} for the close code and {@code {reason}} for the reason
 * @param where it is found: a word of the vocabulary
 * @param code what the application sees; null where the text holds it or where there is none
 * @param noCode why there is none; null where there is one
 * @param closedBy null where the text does not tell
 * @param means what really happened; null where the text says it
 */
public record Wording(
        String text,
        String where,
        @Nullable CloseCode code,
        @Nullable NoCode noCode,
        @Nullable ClosedBy closedBy,
        @Nullable Text means,
        List<Source> sources) {}
