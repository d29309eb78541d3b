package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.http.Query;
import closecodes.protocol.Endpoint;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.validation.CloseRequest;
import closecodes.validation.CloseVerdict;
import closecodes.validation.FrameVerdict;
import closecodes.validation.HexPaste;
import closecodes.view.FrameView;
import closecodes.view.Links;
import closecodes.view.VerdictView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** {@code /v1/validate}, {@code /v1/validate/batch} and {@code /v1/validate/frame}. */
final class ValidateRoutes {
    private static final String PATH = "/v1/validate";
    private static final int MOST_ITEMS = 1_000;
    private static final int LARGEST_FRAME = 65_536;

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
        var canonical = new ArrayList<String>();
        for (var name : CloseRequests.FIELDS) {
            query.first(name).ifPresent(value -> canonical.add(name + "=" + Parameters.encode(value)));
        }
        var view = view(request, RequestLanguage.of(ctx));
        Responder.send(
                ctx, new Resource(PATH, String.join("&", canonical), view, null, null), suffix, catalog.updated());
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
        var body = body(ctx).only("hex", "base64", "from", "extensions");
        var bytes = bytes(body);
        var verdict = FrameVerdict.of(bytes, from(body), body.texts("extensions"));
        Responder.sendPrivately(ctx, FrameView.of(bytes, verdict, language), language);
    }

    /** What belongs into the body is refused in the address, where it would have no effect. */
    private static JsonBody body(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of("lang"));
        return JsonBody.of(ctx);
    }

    private VerdictView view(CloseRequest request, Language language) {
        return VerdictView.of(catalog, CloseVerdict.of(request), language, links);
    }

    private static Endpoint from(JsonBody body) {
        var from = body.text("from").orElse("");
        for (var endpoint : Endpoint.values()) {
            if (endpoint.id().equals(from)) {
                return endpoint;
            }
        }
        throw body.wrong(
                "from",
                new Text(
                        "“{field}” must say who sent the frame: client or server.",
                        "“{field}” phải cho biết bên gửi frame: client hoặc server."));
    }

    private static byte[] bytes(JsonBody body) {
        var hex = body.text("hex");
        var base64 = body.text("base64");
        if (hex.isPresent() == base64.isPresent()) {
            throw body.wrong(
                    "hex",
                    new Text(
                            "Send the frame as either “hex” or “base64”.",
                            "Gửi frame bằng “hex” hoặc “base64”, chỉ chọn 1 trong 2."));
        }
        var bytes = hex.isPresent() ? ofHex(body, hex.get()) : ofBase64(body, base64.orElseThrow());
        if (bytes.length > LARGEST_FRAME) {
            throw body.wrong(
                    hex.isPresent() ? "hex" : "base64",
                    new Text("“{field}” has more than {most} bytes.", "“{field}” dài hơn {most} byte.")
                            .with("most", LARGEST_FRAME));
        }
        return bytes;
    }

    private static byte[] ofHex(JsonBody body, String text) {
        var paste = HexPaste.of(text);
        var objection = paste.objection();
        if (objection != null) {
            throw body.wrong("hex", objection);
        }
        return paste.bytes();
    }

    private static byte[] ofBase64(JsonBody body, String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw body.wrong("base64", new Text("“{field}” is no Base64.", "“{field}” không phải Base64."));
        }
    }
}
