package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.http.Query;
import closecodes.routing.CloseRequests;
import closecodes.routing.Format;
import closecodes.routing.FrameRequest;
import closecodes.routing.JsonBody;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.validation.CloseRequest;
import closecodes.validation.CloseVerdict;
import closecodes.view.FrameView;
import closecodes.view.Links;
import closecodes.view.VerdictView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /v1/validate}, {@code /v1/validate/batch} and {@code /v1/validate/frame}. */
final class ValidateRoutes {
    private static final String PATH = "/v1/validate";
    private static final int MOST_ITEMS = 1_000;

    private final Catalog catalog;
    private final Links links;
    private final CloseRequests requests;

    ValidateRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.requests = new CloseRequests(catalog);
    }

    /** Several verdicts, in the order of the items asked about. */
    record BatchView(List<VerdictView> items, int count, String lang) {}

    void addTo(Paths paths) {
        paths.getAndPost(PATH, this::byQuery, this::byBody);
        paths.get(PATH + Format.JSON.suffix(), ctx -> byQuery(ctx, Optional.of(Format.JSON)));
        paths.post(PATH + "/batch", this::batch);
        paths.post(PATH + "/frame", this::frame);
    }

    private void byQuery(Context ctx) {
        byQuery(ctx, Optional.empty());
    }

    private void byQuery(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(CloseRequests.FIELDS);
        var query = Query.of(ctx.queryString());
        var request = requests.read(CloseRequests.Input.of(query));
        var view = view(request, RequestLanguage.of(ctx));
        Responder.send(
                ctx, new Resource(PATH, CloseRequests.canonical(query), view, null, null), suffix, catalog.updated());
    }

    private void byBody(Context ctx) {
        var language = RequestLanguage.of(ctx);
        var request = requests.read(CloseRequests.Input.of(body(ctx)));
        Responder.sendPrivately(ctx, view(request, language), language);
    }

    private void batch(Context ctx) {
        var language = RequestLanguage.of(ctx);
        var items = body(ctx).only("items").objects("items", MOST_ITEMS).stream()
                .map(item -> view(requests.read(CloseRequests.Input.of(item)), language))
                .toList();
        Responder.sendPrivately(ctx, new BatchView(items, items.size(), language.tag()), language);
    }

    private void frame(Context ctx) {
        var language = RequestLanguage.of(ctx);
        var request = FrameRequest.of(body(ctx));
        Responder.sendPrivately(ctx, FrameView.of(request.bytes(), request.verdict(), language), language);
    }

    /** What belongs into the body is refused in the address, where it would have no effect. */
    private static JsonBody body(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of("lang"));
        return JsonBody.of(ctx);
    }

    private VerdictView view(CloseRequest request, Language language) {
        return VerdictView.of(catalog, CloseVerdict.of(request), language, links);
    }
}
