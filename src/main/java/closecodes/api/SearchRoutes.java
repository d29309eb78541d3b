package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.routing.SearchRequests;
import closecodes.search.LaterSearch;
import closecodes.view.Links;
import closecodes.view.SearchView;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code /v1/search}. */
final class SearchRoutes {
    private static final String PATH = "/v1/search";

    private final Catalog catalog;
    private final Links links;
    private final LaterSearch search;

    SearchRoutes(Catalog catalog, Links links, LaterSearch search) {
        this.catalog = catalog;
        this.links = links;
        this.search = search;
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::search);
    }

    private void search(Context ctx, Optional<Format> suffix) {
        var language = RequestLanguage.of(ctx);
        var request = SearchRequests.read(ctx, language);
        if (request.text().isEmpty()) {
            throw new ProblemException(
                    ProblemType.BAD_PARAMETER,
                    new Text(
                            "Say in “q” what to look for: /v1/search?q=going+away.",
                            "Ghi từ cần tìm vào “q”: /v1/search?q=going+away."));
        }
        var view = SearchView.of(request, search.search(request), links, PATH);
        var resource = new Resource(
                PATH,
                SearchView.query(request, request.offset()),
                view,
                () -> view.page(language),
                () -> view.sheet(language));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }
}
