package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.routing.DocumentNames;
import closecodes.routing.Format;
import closecodes.routing.IntermediaryFilter;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.IntermediaryPage;
import closecodes.view.IntermediarySummary;
import closecodes.view.IntermediaryView;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1/intermediaries} and {@code /v1/intermediaries/{intermediary}}. */
final class IntermediariesRoutes {
    private static final String PATH = "/v1/intermediaries";

    private final Catalog catalog;
    private final Links links;
    private final DocumentNames names;
    private final IntermediaryFilter filter;

    IntermediariesRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new DocumentNames(catalog);
        this.filter = new IntermediaryFilter(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{intermediary}", this::show);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(IntermediaryFilter.NAMES);
        var found = filter.read(parameters);
        var language = RequestLanguage.of(ctx);
        var intermediaries = found.intermediaries().stream()
                .map(intermediary -> IntermediarySummary.of(intermediary, language, links))
                .toList();
        var query = found.query().toString();
        var view = ListView.of(intermediaries, language, links, PATH, query);
        var resource = Resource.list(PATH, query, view, () -> new Sheets(language).intermediaries(intermediaries));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void show(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("intermediary"));
        var intermediary = names.intermediary(name.name());
        if (!intermediary.slug().equals(name.name())) {
            Responder.redirect(ctx, Links.intermediary(intermediary.slug()) + name.ending());
            return;
        }
        var language = RequestLanguage.of(ctx);
        var resource = Resource.document(
                Links.intermediary(intermediary.slug()),
                IntermediaryView.of(intermediary, language, links),
                it -> new IntermediaryPage(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }
}
