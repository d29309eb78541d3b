package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.CodeNames;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.routing.Responder;
import io.javalin.http.Context;

/** {@code /embed/codes/{code}}: a code as a card inside the pages of others. */
final class EmbedPaths {
    static final String PATH = "/embed/codes/";

    /** As strict as for a page, but anybody may put it into a frame; it has no script and no form. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final Catalog catalog;
    private final PagePaths pages;
    private final CodeNames names;

    EmbedPaths(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.names = new CodeNames(catalog);
    }

    void add() {
        pages.get(PATH + "{code}", this::show);
    }

    private void show(Context ctx, Reader reader) {
        var name = ctx.pathParam("code");
        var written = names.read(name);
        if (!written.exact() || !Character.isDigit(name.charAt(0))) {
            PagePaths.redirect(ctx, reader, PATH + written.code());
            return;
        }
        Paths.countCode(ctx, written.code().toString());
        ctx.header("Content-Security-Policy", POLICY);
        var page = CodePage.of(catalog, written.code(), reader);
        Responder.send(
                ctx, Templates.render("embed", page), Format.HTML.contentType(), reader.language(), catalog.updated());
    }
}
