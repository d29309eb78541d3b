package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.routing.DocumentNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.LibrarySummary;
import closecodes.view.LibraryView;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1/libraries} and {@code /v1/libraries/{library}}. */
final class LibrariesRoutes {
    private static final String PATH = "/v1/libraries";

    private final Catalog catalog;
    private final Links links;
    private final DocumentNames names;

    LibrariesRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new DocumentNames(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{library}", this::show);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var libraries = catalog.libraries().stream()
                .map(library -> LibrarySummary.of(library, language, links))
                .toList();
        var view = ListView.of(libraries, language, links, PATH, "");
        var resource = Resource.list(PATH, "", view, () -> new Sheets(language).libraries(libraries));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void show(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("library"));
        var library = names.library(name.name());
        if (!library.id().equals(name.name())) {
            Responder.redirect(ctx, Links.library(library.id()) + name.ending());
            return;
        }
        var language = RequestLanguage.of(ctx);
        var resource = Resource.document(
                Links.library(library.id()),
                LibraryView.of(catalog, library, language, links),
                it -> new Pages(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }
}
