package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.DocumentNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Resource;
import closecodes.view.LibrarySummary;
import closecodes.view.LibraryView;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /libraries} and {@code /libraries/{library}}. */
final class LibraryPages {
    private static final String PATH = "/libraries";

    private final Catalog catalog;
    private final PagePaths pages;
    private final DocumentNames names;

    LibraryPages(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.names = new DocumentNames(catalog);
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::list);
        pages.get(PATH + "/{library}", this::show);
    }

    private void list(Context ctx, Reader reader, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var libraries = catalog.libraries().stream()
                .map(library -> LibrarySummary.of(library, reader.language(), reader.links()))
                .toList();
        var head = new Head(
                reader,
                PATH,
                reader.says("WebSocket libraries and browsers", "Thư viện WebSocket và trình duyệt"),
                reader.says(
                        "Which close codes each accepts, lets its application send, and really puts on the wire.",
                        "Mỗi thư viện chấp nhận mã đóng nào, cho ứng dụng gửi mã nào và thực sự gửi gì."),
                "/v1/libraries",
                null);
        var page = ListPage.of(head, List.of(), libraries);
        var resource = Resource.list(
                        "/v1" + PATH,
                        "",
                        ListView.of(libraries, reader.language(), reader.links(), "/v1" + PATH, ""),
                        () -> new Sheets(reader.language()).libraries(libraries))
                .onPage(PATH, () -> Templates.render("libraries", page));
        pages.send(ctx, resource, suffix);
    }

    private void show(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("library"));
        var library = names.library(name.name());
        var path = PATH + "/" + library.id();
        if (!library.id().equals(name.name())) {
            PagePaths.redirect(ctx, reader, path + name.ending());
            return;
        }
        var view = LibraryView.of(catalog, library, reader.language(), reader.links());
        var resource = Resource.document(
                        Links.library(library.id()), view, it -> new Pages(reader.vocabulary(), reader.language())
                                .of(it))
                .onPage(path, () -> Templates.render("library", LibraryPage.of(view, reader)));
        pages.send(ctx, resource, name.suffix());
    }
}
