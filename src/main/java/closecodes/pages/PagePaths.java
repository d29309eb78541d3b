package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.http.Accept;
import closecodes.http.ProblemDocument;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.Objects;
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

    /** The page of a list: what it answers to a reader who may have asked for a format. */
    interface ListPage {
        void show(Context ctx, Reader reader, Optional<Format> suffix);
    }

    /** The page of a list, with the addresses of its other formats. */
    void getIn(String path, ListPage page) {
        for (var language : Language.values()) {
            paths.getIn(
                    Format.OF_API,
                    Links.page(path, language),
                    (ctx, suffix) -> show(ctx, language, (it, reader) -> page.show(it, reader, suffix)));
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

    /** Sends somebody who filled in a form to the page that answers it. */
    static void lead(Context ctx, Reader reader, String path) {
        ctx.header("Location", reader.to(path));
        ctx.header("Cache-Control", "no-store");
        ctx.status(303);
    }

    /** Whether somebody with a browser asks, whose client names HTML and prefers it to a problem document. */
    static boolean isForPeople(Context ctx) {
        var accept = Objects.requireNonNullElse(ctx.header("Accept"), "");
        return accept.contains(Format.HTML.mediaType())
                && Accept.of(accept).quality(Format.HTML.mediaType())
                        > Accept.of(accept).quality(ProblemDocument.CONTENT_TYPE);
    }

    /** Sends a client for good to the page of another path, in the same language. */
    static void redirect(Context ctx, Reader reader, String path) {
        Responder.redirect(ctx, reader.to(path), 301);
    }
}
