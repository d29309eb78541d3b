package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.GivenAnswers;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.DecisionPages;
import closecodes.view.DecisionView;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1/decide}: which code to send, question by question. */
final class DecideRoutes {
    private static final String PATH = "/v1/decide";

    private final Catalog catalog;
    private final Links links;

    DecideRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    void addTo(Paths paths) {
        paths.getIn(List.of(Format.JSON, Format.MD, Format.TXT), PATH, this::decide);
    }

    private void decide(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(GivenAnswers.NAME));
        var path = GivenAnswers.lead(catalog, parameters.texts(GivenAnswers.NAME));
        var language = RequestLanguage.of(ctx);
        var view = DecisionView.of(catalog, path, language, links, PATH);
        var resource = new Resource(
                PATH,
                DecisionView.query(path),
                view,
                () -> new DecisionPages(catalog.vocabulary(), language).of(view),
                null);
        Responder.send(ctx, resource, suffix, catalog.updated());
    }
}
