package closecodes.ending;

import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/** An ending was asked for in a way that makes no sense; says what to write instead. */
public final class BadArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text detail;
    private final String value;
    private final @Nullable String suggestion;

    BadArgumentException(Text detail, String value, @Nullable String suggestion) {
        super(detail.en(), null, false, false);
        this.detail = detail;
        this.value = value;
        this.suggestion = suggestion;
    }

    /** The rule and the cure. */
    public Text detail() {
        return detail;
    }

    /** What was given. */
    public String value() {
        return value;
    }

    /** What was probably meant; null if that is anybody's guess. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
