package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.Optional;

/** Registers pages in both languages, and sends what they answer. */
final class PagePaths {
    /** Nothing from elsewhere, no script and no style inside the page, and no page of others around it. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Paths paths;
    private final Links links;
    private final Catalog catalog;

    PagePaths(Paths paths, Links links, Catalog catalog) {
        this.paths = paths;
        this.links = links;
        this.catalog = catalog;
    }

    /** A page: what it answers to a reader. */
    interface Page {
        void show(Context ctx, Reader reader);
    }

    /** A page at a path and, in Vietnamese, below {@code /vi}. */
    void get(String path, Page page) {
        for (var language : Language.values()) {
            paths.get(Links.page(path, language), ctx -> show(ctx, language, page));
        }
    }

    /** A page whose only parameter is a number; another word there is an address at which nothing is. */
    void getNumber(String path, Page page) {
        for (var language : Language.values()) {
            paths.getNumber(Links.page(path, language), ctx -> show(ctx, language, page));
        }
    }

    /** A form that can be sent with what is too long for an address, or nobody else's business. */
    void getAndPost(String path, Page get, Page post) {
        for (var language : Language.values()) {
            paths.getAndPost(
                    Links.page(path, language), ctx -> show(ctx, language, get), ctx -> show(ctx, language, post));
        }
    }

    private void show(Context ctx, Language language, Page page) {
        RequestLanguage.choose(ctx, language);
        ctx.header("Content-Security-Policy", POLICY);
        page.show(ctx, new Reader(language, catalog.vocabulary(), links));
    }

    /** Sends a page in the form that its address or its client asks for. */
    void send(Context ctx, Resource page, Optional<Format> suffix) {
        Responder.send(ctx, page, suffix, catalog.updated());
    }

    /** Sends a client for good to the page of another path, in the same language. */
    static void redirect(Context ctx, Reader reader, String path) {
        Responder.redirect(ctx, reader.to(path), 301);
    }
}
