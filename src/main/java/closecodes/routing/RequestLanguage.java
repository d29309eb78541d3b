package closecodes.routing;

import closecodes.catalog.Language;
import closecodes.http.ReaderLanguage;
import io.javalin.http.Context;
import java.util.Optional;

/** The language of the reader behind a request. */
public final class RequestLanguage {
    private RequestLanguage() {}

    public static Language of(Context ctx) {
        return ReaderLanguage.of(ctx.queryString(), ctx.header("Accept-Language"));
    }

    /** The language that the address itself names. */
    public static Optional<Language> chosen(Context ctx) {
        return ReaderLanguage.chosen(ctx.queryString());
    }
}
