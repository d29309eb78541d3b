package closecodes.pages;

import io.javalin.http.Context;

/** {@code /opensearch.xml}: how a browser searches here from its address bar (OpenSearch 1.1). */
final class SearchDescription {
    private static final String CONTENT_TYPE = "application/opensearchdescription+xml";

    private final PagePaths pages;

    SearchDescription(PagePaths pages) {
        this.pages = pages;
    }

    void add() {
        pages.get("/opensearch.xml", this::show);
    }

    private void show(Context ctx, Reader reader) {
        var xml = new Xml("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .text("ShortName", "closecodes")
                .text("Description", reader.says("WebSocket close codes, explained", "Giải thích mã đóng WebSocket"))
                .text("InputEncoding", "UTF-8")
                .text("Language", reader.language().tag())
                .text("Image", reader.links().to("/assets/icon.svg"), "type", "image/svg+xml")
                .empty("Url", "type", "text/html", "template", reader.permalink("/search") + "?q={searchTerms}")
                .empty(
                        "Url",
                        "type",
                        "application/json",
                        "template",
                        reader.links().to("/v1/search", "q={searchTerms}", reader.language()))
                .empty("Url", "type", CONTENT_TYPE, "rel", "self", "template", reader.permalink("/opensearch.xml"));
        pages.send(ctx, reader, xml.bytes(), CONTENT_TYPE);
    }
}
