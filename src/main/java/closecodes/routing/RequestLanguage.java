package closecodes.routing;

import closecodes.catalog.Language;
import closecodes.http.ReaderLanguage;
import io.javalin.http.Context;
import java.util.Optional;

/** The language of the reader behind a request. */
public final class RequestLanguage {
    private static final String OF_PAGE = RequestLanguage.class.getName();
    private static final String VIETNAMESE = "/vi/";

    private RequestLanguage() {}

    public static Language of(Context ctx) {
        return chosen(ctx).orElseGet(() -> ReaderLanguage.of(ctx.queryString(), ctx.header("Accept-Language")));
    }

    /** The language that the address itself names. */
    public static Optional<Language> chosen(Context ctx) {
        Language ofPage = ctx.attribute(OF_PAGE);
        if (ofPage == null && ctx.path().startsWith(VIETNAMESE)) {
            return Optional.of(Language.VI);
        }
        return ofPage == null ? ReaderLanguage.chosen(ctx.queryString()) : Optional.of(ofPage);
    }

    /** Says that the path has chosen: that of a page names one language. */
    public static void choose(Context ctx, Language language) {
        ctx.attribute(OF_PAGE, language);
    }
}
