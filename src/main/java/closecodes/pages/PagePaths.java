package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.http.Accept;
import closecodes.http.ProblemDocument;
import closecodes.routing.Format;
import closecodes.routing.Packed;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Registers pages in both languages, and sends what they answer. */
final class PagePaths {
    /** Nothing from elsewhere, no script and no style inside the page, and no page of others around it. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Paths paths;
    private final Links links;
    private final String editUrl;
    private final Catalog catalog;

    /**
     * Pages over a catalogue.
     *
     * @param editUrl where a document can be edited, with {@code {file}} for its path; empty if nowhere
     */
    PagePaths(Paths paths, Links links, String editUrl, Catalog catalog) {
        this.paths = paths;
        this.links = links;
        this.editUrl = editUrl;
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

    /** A page whose path with a suffix gives what it is made of. */
    interface DataPage {
        void show(Context ctx, Reader reader, Optional<Format> suffix);
    }

    /** A page at a path, and its data at the same path with the suffixes of some formats. */
    void getIn(List<Format> formats, String path, DataPage page) {
        for (var language : Language.values()) {
            getIn(formats, language, path, page);
        }
    }

    /** The same in one language. */
    void getIn(List<Format> formats, Language language, String path, DataPage page) {
        paths.getIn(
                formats,
                Links.page(path, language),
                (ctx, suffix) -> show(ctx, language, (same, reader) -> page.show(same, reader, suffix)));
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

    /** Answers with a page in one language. */
    void show(Context ctx, Language language, Page page) {
        RequestLanguage.choose(ctx, language);
        ctx.header("Content-Security-Policy", POLICY);
        page.show(ctx, new Reader(language, catalog.vocabulary(), links, editUrl));
    }

    /** Sends a page in the form that its address or its client asks for. */
    void send(Context ctx, Resource page, Optional<Format> suffix) {
        Responder.send(ctx, page, suffix, catalog.updated());
    }

    /** Whether somebody with a browser asks, whose client names HTML before the form of our problems. */
    static boolean isForPeople(Context ctx) {
        var header = Objects.requireNonNullElse(ctx.header("Accept"), "");
        var accept = Accept.of(header);
        return header.contains(Format.HTML.mediaType())
                && accept.quality(Format.HTML.mediaType()) > accept.quality(ProblemDocument.CONTENT_TYPE);
    }

    /** Shows a form again with what is wrong in it to somebody with a browser; throws on for all others. */
    void sendWrong(Context ctx, Reader reader, ProblemException e, Function<ProblemDocument, byte[]> form) {
        if (!isForPeople(ctx)) {
            throw e;
        }
        e.headers().forEach(ctx::header);
        var problem = ProblemDocument.of(
                e.type(), e.detail(), null, e.value(), e.suggestion(), reader.language(), links.base());
        Responder.sendPage(ctx, problem.status(), reader.language(), form.apply(problem));
    }

    /** Sends somebody who filled in a form to the page that answers it. */
    static void lead(Context ctx, Reader reader, String path) {
        ctx.header("Location", reader.to(path));
        ctx.header("Cache-Control", "no-store");
        ctx.status(303);
    }

    /** Sends what is no page, but in the language of its path, whatever the client accepts. */
    void send(Context ctx, Reader reader, byte[] body, String contentType) {
        Responder.send(ctx, body, contentType, reader.language(), catalog.updated());
    }

    /** The same for what is long and kept compressed. */
    void send(Context ctx, Reader reader, Packed body, String contentType) {
        Responder.send(ctx, body, contentType, reader.language(), catalog.updated());
    }

    /** Sends a client for good to the page of another path, in the same language. */
    static void redirect(Context ctx, Reader reader, String path) {
        Responder.redirect(ctx, reader.to(path), 301);
    }
}
