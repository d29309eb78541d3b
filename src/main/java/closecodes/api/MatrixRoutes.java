package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.MatrixQuery;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Links;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code /v1/matrix}: the compatibility table of closing. */
final class MatrixRoutes {
    private static final String PATH = "/v1/matrix";

    private final Catalog catalog;
    private final MatrixQuery query;

    MatrixRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.query = new MatrixQuery(catalog, links);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::show);
    }

    private void show(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(MatrixQuery.NAMES);
        var language = RequestLanguage.of(ctx);
        var found = query.read(parameters, PATH, language);
        var resource =
                Resource.list(PATH, found.query(), found.table(), () -> new Sheets(language).matrix(found.table()));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }
}
