package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.diagnosis.Circumstances;
import closecodes.diagnosis.Diagnostician;
import closecodes.http.Query;
import closecodes.routing.DiagnoseRequests;
import closecodes.routing.FormBody;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestBody;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.DiagnosisPage;
import closecodes.view.DiagnosisView;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code /diagnose}: what probably ended a connection. What is pasted stays in the request. */
final class DiagnosePages {
    private static final String PATH = "/diagnose";
    private static final String API = "/v1/diagnose";
    private static final String TEXT = "text";

    private final Catalog catalog;
    private final PagePaths pages;
    private final Links links;
    private final Consumer<String> outcomes;
    private final DiagnoseRequests requests;
    private final Diagnostician diagnostician;

    /** Diagnoses over a catalogue; only their outcomes are told on. */
    DiagnosePages(Catalog catalog, PagePaths pages, Links links, Consumer<String> outcomes) {
        this.catalog = catalog;
        this.pages = pages;
        this.links = links;
        this.outcomes = outcomes;
        this.requests = new DiagnoseRequests(catalog);
        this.diagnostician = new Diagnostician(catalog);
    }

    void add() {
        pages.getAndPost(PATH, (ctx, reader) -> byQuery(ctx, reader, Optional.empty()), this::byBody);
        for (var format : List.of(Format.JSON, Format.MD, Format.TXT)) {
            pages.get(PATH + format.suffix(), (ctx, reader) -> byQuery(ctx, reader, Optional.of(format)));
        }
    }

    private void byQuery(Context ctx, Reader reader, Optional<Format> suffix) {
        var query = Query.of(ctx.queryString());
        try {
            new Parameters(ctx).refuseUnknown(DiagnoseRequests.CIRCUMSTANCES);
            var given = requests.read(DiagnoseRequests.Input.of(query), "");
            boolean isAsked = !DiagnoseRequests.canonical(query).isEmpty();
            var form = new DiagnoseForm(catalog, reader, query::first);
            pages.send(
                    ctx,
                    resource(form, DiagnoseRequests.canonical(query), view(given, reader, isAsked), isAsked),
                    suffix);
        } catch (ProblemException e) {
            wrong(ctx, new DiagnoseForm(catalog, reader, query::first), e);
        }
    }

    private void byBody(Context ctx, Reader reader) {
        if (FormBody.isSent(ctx)) {
            byForm(ctx, reader, FormBody.read(ctx));
            return;
        }
        new Parameters(ctx).refuseUnknown(DiagnoseRequests.CIRCUMSTANCES);
        var query = Query.of(ctx.queryString());
        var text = new String(RequestBody.read(ctx), StandardCharsets.UTF_8);
        var given = requests.read(DiagnoseRequests.Input.of(query), text);
        var form = new DiagnoseForm(catalog, reader, name -> name.equals(TEXT) ? Optional.of(text) : query.first(name));
        Responder.sendPrivately(ctx, resource(form, "", view(given, reader, true), true));
    }

    private void byForm(Context ctx, Reader reader, FormBody body) {
        var form = new DiagnoseForm(catalog, reader, body::first);
        try {
            var given = requests.read(
                    DiagnoseRequests.Input.of(body), body.first(TEXT).orElse(""));
            Responder.sendPrivately(ctx, resource(form, "", view(given, reader, true), true));
        } catch (ProblemException e) {
            wrong(ctx, form, e);
        }
    }

    private void wrong(Context ctx, DiagnoseForm form, ProblemException e) {
        pages.sendWrong(
                ctx,
                form.reader(),
                e,
                problem -> Templates.render("diagnose", DiagnosePage.of(form, "", null, problem)));
    }

    private DiagnosisView view(Circumstances given, Reader reader, boolean isAsked) {
        var diagnosis = diagnostician.diagnose(given);
        if (isAsked) {
            outcomes.accept(diagnosis.outcome());
        }
        return DiagnosisView.of(catalog, diagnosis, reader.language(), links);
    }

    /** Programs that do not say get text: most of them are shells. */
    private Resource resource(DiagnoseForm form, String query, DiagnosisView view, boolean isAsked) {
        Language language = form.reader().language();
        var text = new DiagnosisPage(catalog.vocabulary(), language);
        var address = form.reader().permalink(PATH);
        return new Resource(
                        API,
                        query,
                        view,
                        () -> isAsked ? text.of(view) : text.usage(address, DiagnoseRequests.CIRCUMSTANCES),
                        null)
                .onPage(
                        PATH,
                        () -> Templates.render("diagnose", DiagnosePage.of(form, query, isAsked ? view : null, null)))
                .standing(Format.TXT);
    }
}
