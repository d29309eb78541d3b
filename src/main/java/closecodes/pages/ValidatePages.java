package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.http.ProblemDocument;
import closecodes.http.Query;
import closecodes.routing.CloseRequests;
import closecodes.routing.FormBody;
import closecodes.routing.Format;
import closecodes.routing.FrameRequest;
import closecodes.routing.Parameters;
import closecodes.routing.ProblemException;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.validation.CloseVerdict;
import closecodes.view.FrameView;
import closecodes.view.Links;
import closecodes.view.VerdictView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /validate}: a code, a reason and a frame. Reasons and frames come in bodies, since addresses are logged on the way. */
final class ValidatePages {
    private static final String PATH = "/validate";
    private static final String API = "/v1/validate";

    private final Catalog catalog;
    private final PagePaths pages;
    private final Links links;
    private final CloseRequests requests;

    ValidatePages(Catalog catalog, PagePaths pages, Links links) {
        this.catalog = catalog;
        this.pages = pages;
        this.links = links;
        this.requests = new CloseRequests(catalog);
    }

    void add() {
        pages.getAndPost(PATH, (ctx, reader) -> byQuery(ctx, reader, Optional.empty()), this::byForm);
        pages.get(PATH + Format.JSON.suffix(), (ctx, reader) -> byQuery(ctx, reader, Optional.of(Format.JSON)));
    }

    private void byQuery(Context ctx, Reader reader, Optional<Format> suffix) {
        var query = Query.of(ctx.queryString());
        var form = new ValidateForm(catalog, reader, query::first, ValidateForm.CODE);
        try {
            new Parameters(ctx).refuseUnknown(CloseRequests.FIELDS);
            var verdict = verdict(CloseRequests.Input.of(query), reader);
            var canonical = CloseRequests.canonical(query);
            var about = canonical.isEmpty() ? null : verdict;
            pages.send(
                    ctx,
                    new Resource(API, canonical, verdict, null, null)
                            .onPage(PATH, () -> html(form, canonical, about, null, null)),
                    suffix);
        } catch (ProblemException e) {
            pages.sendWrong(ctx, reader, e, problem -> html(form, "", null, null, problem));
        }
    }

    private void byForm(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var body = FormBody.read(ctx);
        boolean isFrame = body.first("hex").isPresent();
        var form = new ValidateForm(catalog, reader, body::first, isFrame ? ValidateForm.FRAME : ValidateForm.REASON);
        try {
            Responder.sendPrivately(ctx, isFrame ? frame(body, form) : reason(body, form));
        } catch (ProblemException e) {
            pages.sendWrong(ctx, reader, e, problem -> html(form, "", null, null, problem));
        }
    }

    private Resource frame(FormBody body, ValidateForm form) {
        var request = FrameRequest.of(body);
        var view =
                FrameView.of(request.bytes(), request.verdict(), form.reader().language());
        return Resource.json(API + "/frame", view).onPage(PATH, () -> html(form, "", null, view, null));
    }

    private Resource reason(FormBody body, ValidateForm form) {
        var view = verdict(CloseRequests.Input.of(body), form.reader());
        return Resource.json(API, view).onPage(PATH, () -> html(form, "", view, null, null));
    }

    private VerdictView verdict(CloseRequests.Input input, Reader reader) {
        return VerdictView.of(catalog, CloseVerdict.of(requests.read(input)), reader.language(), links);
    }

    private static byte[] html(
            ValidateForm form,
            String query,
            @Nullable VerdictView verdict,
            @Nullable FrameView frame,
            @Nullable ProblemDocument problem) {
        return Templates.render("validate", ValidatePage.of(form, query, verdict, frame, problem));
    }
}
