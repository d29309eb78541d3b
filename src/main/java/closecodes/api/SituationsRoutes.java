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
import closecodes.routing.SituationFilter;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Sheets;
import closecodes.view.SituationPage;
import closecodes.view.SituationSummary;
import closecodes.view.SituationView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1/situations} and {@code /v1/situations/{situation}}. */
final class SituationsRoutes {
    private static final String PATH = "/v1/situations";

    private final Catalog catalog;
    private final Links links;
    private final DocumentNames names;
    private final SituationFilter filter;

    SituationsRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new DocumentNames(catalog);
        this.filter = new SituationFilter(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{situation}", this::show);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(SituationFilter.NAMES);
        var found = filter.read(parameters);
        var language = RequestLanguage.of(ctx);
        var situations = found.situations().stream()
                .map(situation -> SituationSummary.of(situation, language, links))
                .toList();
        var query = found.query().toString();
        var view = ListView.of(situations, language, links, PATH, query);
        var resource = Resource.list(PATH, query, view, () -> new Sheets(language).situations(situations));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void show(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("situation"));
        var situation = names.situation(name.name());
        var language = RequestLanguage.of(ctx);
        var resource = Resource.document(
                Links.situation(situation.id()),
                SituationView.of(catalog, situation, language, links),
                it -> new SituationPage(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }
}
