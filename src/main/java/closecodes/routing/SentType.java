package closecodes.routing;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code Content-Type} of a request as it stands there: the servlet's own reading of it fails over charsets that Java does
 * not know.
 *
 * @param header all of it in small letters; empty if there is none
 */
public record SentType(String header) {
    private static final String CHARSET = "charset=";

    public static SentType of(Context ctx) {
        return new SentType(
                Optional.ofNullable(ctx.header("Content-Type")).orElse("").toLowerCase(Locale.ROOT));
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
}
