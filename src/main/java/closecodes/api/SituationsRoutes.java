package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Nearest;
import closecodes.catalog.Situation;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.routing.CanonicalQuery;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.routing.Selection;
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
    private static final String GROUP = "group";
    private static final String LIBRARY = "library";
    private static final String CODE = "code";

    private final Catalog catalog;
    private final Links links;
    private final Selection selection;

    SituationsRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.selection = new Selection(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{situation}", this::show);
    }

    /** One outcome must pass both filters: that this library shows this number. */
    private void list(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(GROUP, LIBRARY, CODE));
        var groups = selection.groups(parameters, GROUP);
        var libraries = selection.libraries(parameters, LIBRARY);
        var codes = selection.shownNumbers(parameters, CODE);
        var language = RequestLanguage.of(ctx);
        var situations = catalog.situations().stream()
                .filter(situation -> groups.isEmpty() || groups.contains(situation.group()))
                .filter(situation -> situation.outcomes().stream()
                        .filter(outcome -> libraries.isEmpty() || libraries.contains(outcome.library()))
                        .anyMatch(outcome -> codes.isEmpty() || codes.contains(outcome.code())))
                .map(situation -> SituationSummary.of(situation, language, links))
                .toList();
        var query = new CanonicalQuery()
                .with(CODE, codes)
                .with(GROUP, groups)
                .with(LIBRARY, libraries)
                .toString();
        var view = ListView.of(situations, language, links, PATH, query);
        var resource = Resource.list(PATH, query, view, () -> new Sheets(language).situations(situations));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void show(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("situation"));
        var situation = catalog.situation(name.name()).orElseThrow(() -> noSuchSituation(name.name()));
        var language = RequestLanguage.of(ctx);
        var resource = Resource.document(
                Links.situation(situation.id()),
                SituationView.of(catalog, situation, language, links),
                it -> new SituationPage(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }

    private ProblemException noSuchSituation(String text) {
        var known = catalog.situations().stream().map(Situation::id).toList();
        return new ProblemException(
                        ProblemType.NO_SUCH_SITUATION,
                        new Text("{path} lists all situations.", "Xem danh sách các tình huống ở {path}.")
                                .with("path", PATH))
                .about(text)
                .suggesting(Nearest.to(text, known).orElse(null));
    }
}
