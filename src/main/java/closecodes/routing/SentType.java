package closecodes.routing;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Content-Type} of a request as it stands there: the servlet's own reading of it fails over charsets that Java does
 * not know.
 *
 * @param header all of it in small letters; empty if there is none
 */
public record SentType(String header) {
    private static final String CHARSET = "charset=";

    public static SentType of(Context ctx) {
        return of(ctx.header("Content-Type"));
    }

    static SentType of(@Nullable String header) {
        return new SentType(Objects.requireNonNullElse(header, "").toLowerCase(Locale.ROOT));
    }

    public boolean is(String mediaType) {
        return header.split(";", 2)[0].strip().equals(mediaType);
    }

    /** Whether the body is said to be in UTF-8, or nothing is said about it. */
    public boolean isUtf8() {
        int charset = header.indexOf(CHARSET);
        return charset < 0
                || header.substring(charset + CHARSET.length())
                        .replace("\"", "")
                        .matches("(utf-8|utf8|us-ascii)\\s*(;.*)?");
    }

    /**
     * Refuses a text in another charset.
     *
     * @throws ProblemException naming the charset that is read
     */
    public void requireUtf8() {
        if (!isUtf8()) {
            throw new ProblemException(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            new Text("Send the text in UTF-8.", "Gửi văn bản bằng UTF-8."))
                    .about(header);
        }
    }
}
