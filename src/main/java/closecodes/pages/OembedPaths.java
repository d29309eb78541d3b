package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import closecodes.protocol.CloseCode;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.Responder;
import closecodes.view.Json;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /oembed}: how the page of a code is shown inside another page (oEmbed 1.0). */
final class OembedPaths {
    private static final Pattern PAGE = Pattern.compile("(/vi)?(?:/codes)?/([A-Za-z0-9_]{1,60})/?(?:[?#].*)?");
    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/?#]+");
    private static final int LARGEST = 10_000;

    private final Catalog catalog;
    private final Links links;

    OembedPaths(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    void addTo(Paths paths) {
        paths.get("/oembed", this::show);
    }

    /** Other parameters are passed over: sites that embed add their own, such as {@code dnt}. */
    private void show(Context ctx) {
        var parameters = new Parameters(ctx);
        var url = Query.of(ctx.queryString()).first("url").orElse("").strip();
        if (url.isEmpty()) {
            throw new ProblemException(
                    ProblemType.BAD_PARAMETER,
                    new Text(
                            "“url” is missing: give it the address of one of our pages, such as /codes/1006.",
                            "Thiếu “url”: điền URL của một trang ở đây, ví dụ /codes/1006."));
        }
        var format = parameters.text("format");
        if (!format.isEmpty() && !format.equals("json")) {
            throw new ProblemException(
                            ProblemType.NOT_IMPLEMENTED, new Text("The only format is json.", "Chỉ có định dạng json."))
                    .about(format);
        }
        int maxWidth = parameters.number("maxwidth", 1, LARGEST, LARGEST);
        int maxHeight = parameters.number("maxheight", 1, LARGEST, LARGEST);
        var frame = Oembed.within(maxWidth, maxHeight, page(url));
        Responder.send(
                ctx,
                Json.bytes(frame.view()),
                Format.JSON.contentType(),
                frame.page().reader().language(),
                catalog.updated());
    }

    private CodePage page(String url) {
        var page = PAGE.matcher(path(url));
        if (!page.matches()) {
            throw notOurs(url);
        }
        var language = page.group(1) == null ? Language.EN : Language.VI;
        var code = code(page.group(2)).orElseThrow(() -> notOurs(url));
        return CodePage.of(catalog, code, new Reader(language, catalog.vocabulary(), links, ""));
    }

    /** Where nobody said how we are reached, the host is not looked at. */
    private String path(String url) {
        if (links.base().isEmpty()) {
            return ORIGIN.matcher(url).replaceFirst("");
        }
        return url.startsWith(links.base()) ? url.substring(links.base().length()) : url;
    }

    private Optional<CloseCode> code(String name) {
        boolean isNumber = name.matches("\\d{1,5}") && CloseCode.isPossible(Integer.parseInt(name));
        return isNumber
                ? Optional.of(new CloseCode(Integer.parseInt(name)))
                : catalog.named(name).map(CodeDocument::code);
    }

    private static ProblemException notOurs(String url) {
        return new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Text(
                                "Only the pages of codes can be embedded, such as /codes/1006 or /vi/codes/1006.",
                                "Chỉ nhúng được trang của mã đóng, ví dụ /codes/1006 hay /vi/codes/1006."))
                .about(url);
    }
}
