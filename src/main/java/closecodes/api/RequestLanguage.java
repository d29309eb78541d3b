package closecodes.api;

import closecodes.catalog.Language;
import closecodes.http.ReaderLanguage;
import io.javalin.http.Context;
import java.util.Optional;

/** The language of the reader behind a request. */
final class RequestLanguage {
    private RequestLanguage() {}

    static Language of(Context ctx) {
        return ReaderLanguage.of(ctx.queryString(), ctx.header("Accept-Language"));
    }

    /** The language that the address itself names. */
    static Optional<Language> chosen(Context ctx) {
        return ReaderLanguage.chosen(ctx.queryString());
    }
}
