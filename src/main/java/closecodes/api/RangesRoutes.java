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
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.RangeView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1/ranges} and {@code /v1/ranges/{range}}. */
final class RangesRoutes {
    private static final String PATH = "/v1/ranges";

    private final Catalog catalog;
    private final Links links;
    private final DocumentNames names;

    RangesRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new DocumentNames(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{range}", this::show);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var ranges = catalog.ranges().stream()
                .map(range -> RangeView.of(catalog, range, language, links))
                .toList();
        var resource = Resource.list(
                PATH, "", ListView.of(ranges, language, links, PATH, ""), () -> new Sheets(language).ranges(ranges));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void show(Context ctx) {
        var name = PathName.of(ctx.pathParam("range"));
        var range = names.range(name.name());
        var language = RequestLanguage.of(ctx);
        var view = RangeView.of(catalog, range, language, links);
        var resource = Resource.document(
                Links.range(range.id()), view, it -> new Pages(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }
}
