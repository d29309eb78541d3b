package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.diagnosis.Circumstances;
import closecodes.diagnosis.Diagnostician;
import closecodes.http.Query;
import closecodes.metrics.Counts;
import closecodes.routing.DiagnoseRequests;
import closecodes.routing.Format;
import closecodes.routing.JsonBody;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestBody;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.routing.SentType;
import closecodes.view.DiagnosisPage;
import closecodes.view.DiagnosisView;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code /v1/diagnose}: what probably ended a connection. What is pasted stays in the request. */
final class DiagnoseRoutes {
    private static final String PATH = "/v1/diagnose";

    private final Catalog catalog;
    private final Links links;
    private final DiagnoseRequests requests;
    private final Diagnostician diagnostician;
    private final Counts outcomes;

    /** Diagnoses over a catalogue; only their outcomes are counted. */
    DiagnoseRoutes(Catalog catalog, Links links, Counts outcomes) {
        this.catalog = catalog;
        this.links = links;
        this.requests = new DiagnoseRequests(catalog);
        this.outcomes = outcomes;
        this.diagnostician = new Diagnostician(catalog);
    }

    void addTo(Paths paths) {
        paths.getAndPost(PATH, ctx -> byQuery(ctx, Optional.empty()), this::byBody);
        for (var format : List.of(Format.JSON, Format.MD, Format.TXT)) {
            paths.get(PATH + format.suffix(), ctx -> byQuery(ctx, Optional.of(format)));
        }
    }

    private void byQuery(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(DiagnoseRequests.CIRCUMSTANCES);
        var query = Query.of(ctx.queryString());
        var given = requests.read(DiagnoseRequests.Input.of(query), "");
        var language = RequestLanguage.of(ctx);
        var view = view(given, language);
        var resource = new Resource(
                PATH,
                DiagnoseRequests.canonical(query),
                view,
                () -> new DiagnosisPage(catalog.vocabulary(), language).of(view),
                null);
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void byBody(Context ctx) {
        var language = RequestLanguage.of(ctx);
        Responder.sendPrivately(ctx, view(isPlain(ctx) ? plain(ctx) : json(ctx), language), language);
    }

    private DiagnosisView view(Circumstances given, Language language) {
        var diagnosis = diagnostician.diagnose(given);
        outcomes.count(diagnosis.outcome());
        return DiagnosisView.of(catalog, diagnosis, language, links);
    }

    private Circumstances json(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var body = JsonBody.of(ctx);
        var input = DiagnoseRequests.Input.of(body);
        return requests.read(input, body.text("text").orElse(""));
    }

    /** The body is the text, and the address may hold the circumstances. */
    private Circumstances plain(Context ctx) {
        new Parameters(ctx).refuseUnknown(DiagnoseRequests.CIRCUMSTANCES);
        var text = new String(RequestBody.read(ctx), StandardCharsets.UTF_8);
        return requests.read(DiagnoseRequests.Input.of(Query.of(ctx.queryString())), text);
    }

    private static boolean isPlain(Context ctx) {
        var type = SentType.of(ctx);
        if (!type.is("text/plain")) {
            return false;
        }
        type.requireUtf8();
        return true;
    }
}
