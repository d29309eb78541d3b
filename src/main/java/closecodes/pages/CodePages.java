package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.CodeNames;
import closecodes.routing.Format;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.Resource;
import closecodes.view.Pages;
import io.javalin.http.Context;

/** {@code /codes/{code}} and the short {@code /{code}}. */
final class CodePages {
    private final Catalog catalog;
    private final PagePaths pages;
    private final CodeNames names;

    CodePages(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.names = new CodeNames(catalog);
    }

    void add() {
        pages.get("/codes/{code}", this::show);
        pages.getNumber("/{code}", this::showShort);
    }

    private void show(Context ctx, Reader reader) {
        var name = PathName.of(ctx.pathParam("code"));
        var written = names.read(name.name());
        if (!written.exact() || !Character.isDigit(name.name().charAt(0))) {
            PagePaths.redirect(ctx, reader, "/codes/" + written.code() + name.ending());
            return;
        }
        Paths.countCode(ctx, written.code().toString());
        pages.send(ctx, resource(written, reader), name.suffix());
    }

    private void showShort(Context ctx, Reader reader) {
        var name = PathName.of(ctx.pathParam("code"));
        var written = names.read(name.name());
        Paths.countCode(ctx, written.code().toString());
        pages.send(ctx, resource(written, reader).standing(Format.TXT), name.suffix());
    }

    private Resource resource(CodeNames.Written written, Reader reader) {
        var page = CodePage.of(catalog, written.code(), reader);
        return Resource.document("/v1/codes/" + written.code(), page.code(), code -> new Pages(
                                catalog.vocabulary(), reader.language())
                        .of(code))
                .onPage("/codes/" + written.code(), () -> Templates.render("code", page));
    }
}
