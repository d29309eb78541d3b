package closecodes.routing;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem document; carries what the document says, as data. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Text detail;
    private final transient @Nullable String value;
    private final transient @Nullable String suggestion;
    private final transient Map<String, String> headers;

    private ProblemException(
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

    public ProblemException(ProblemType type, Text detail) {
        this(type, detail, null, null, Map.of());
    }

    /** The same with the value that was wrong. */
    public ProblemException about(String value) {
        return new ProblemException(type, detail, value, suggestion, headers);
    }

    /** The same with what the client probably meant. */
    public ProblemException suggesting(@Nullable String suggestion) {
        return new ProblemException(type, detail, value, suggestion, headers);
    }

    /** The same with a header for the answer. */
    public ProblemException with(String header, String value) {
        return new ProblemException(type, detail, this.value, suggestion, Map.of(header, value));
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    @Nullable
    public String value() {
        return value;
    }

    @Nullable
    public String suggestion() {
        return suggestion;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
