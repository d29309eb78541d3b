package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue has to say about one number: its own document, or that of its range.
 *
 * @param document the code's own document; null where only its range speaks for it
 */
public record Answer(
        CloseCode code, RangeDocument range, @Nullable CodeDocument document) {

    /** The explanation of the code's own document, or else of its range. */
    public Explanation explanation() {
        return document == null ? range.explanation() : document.explanation();
    }

    /** Our constant for the code, if it has one. */
    public Optional<String> name() {
        return Optional.ofNullable(document).map(CodeDocument::name);
    }
}
