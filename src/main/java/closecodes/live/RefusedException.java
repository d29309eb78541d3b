package closecodes.live;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses an upgrade with a problem document; carries what the document says. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Text detail;
    private final transient @Nullable String value;
    private final transient @Nullable String suggestion;
    private final transient Map<String, String> headers;

    RefusedException(
            ProblemType type,
            Text detail,
            @Nullable String value,
            @Nullable String suggestion,
            Map<String, String> headers) {
        super(detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.value = value;
        this.suggestion = suggestion;
        this.headers = headers;
    }

    RefusedException(ProblemType type, Text detail, @Nullable String value) {
        this(type, detail, value, null, Map.of());
    }

    ProblemType type() {
        return type;
    }

    Text detail() {
        return detail;
    }

    @Nullable
    String value() {
        return value;
    }

    @Nullable
    String suggestion() {
        return suggestion;
    }

    Map<String, String> headers() {
        return headers;
    }
}
