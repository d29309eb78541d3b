package closecodes.api;

import closecodes.metrics.Service;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Links;
import closecodes.view.StatsPage;
import closecodes.view.StatsView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1/stats}: what was asked for most since this process started. */
final class StatsRoutes {
    private static final String PATH = "/v1/stats";

    private final Service service;
    private final Links links;

    StatsRoutes(Service service, Links links) {
        this.service = service;
        this.links = links;
    }

    void addTo(Paths paths) {
        paths.getIn(List.of(Format.JSON, Format.MD, Format.TXT), PATH, this::stats);
    }

    private void stats(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var view = StatsView.of(service, language, links);
        var resource = Resource.document(PATH, view, it -> StatsPage.of(it, language));
        Responder.sendPrivately(ctx, resource, suffix);
    }
}
