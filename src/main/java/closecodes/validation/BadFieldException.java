package closecodes.validation;

import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/** A field of a request names nothing that we know; says what it can be. */
public final class BadFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Text detail;
    private final @Nullable String suggestion;

    BadFieldException(String field, Text detail, @Nullable String suggestion) {
        super(detail.en(), null, false, false);
        this.field = field;
        this.detail = detail;
        this.suggestion = suggestion;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /** The rule and the cure; what the reader calls the field is to be put in for {@code field}. */
    public Text detail() {
        return detail;
    }

    /** What was probably meant; null if that is anybody's guess. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
