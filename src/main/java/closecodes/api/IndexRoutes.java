package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.IndexView;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1}, the index of everything. */
final class IndexRoutes {
    private static final String PATH = "/v1";

    private final Catalog catalog;
    private final Links links;
    private final String version;

    IndexRoutes(Catalog catalog, Links links, String version) {
        this.catalog = catalog;
        this.links = links;
        this.version = version;
    }

    void addTo(Paths paths) {
        paths.getIn(List.of(Format.JSON), PATH, this::index);
    }

    private void index(Context ctx, Optional<Format> suffix) {
        var view = IndexView.of(catalog, version, RequestLanguage.of(ctx), links);
        Responder.send(ctx, Resource.json(PATH, view), suffix, catalog.updated());
    }
}
