package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Change;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** {@code /changes.atom}: the changes as a feed (RFC 4287). */
final class ChangeFeed {
    private static final String PATH = "/changes.atom";
    private static final String CONTENT_TYPE = "application/atom+xml";
    private static final int MOST_ENTRIES = 50;
    private static final int LONGEST_TITLE = 90;

    private final Catalog catalog;
    private final PagePaths pages;

    ChangeFeed(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    void add() {
        pages.get(PATH, this::show);
    }

    private void show(Context ctx, Reader reader) {
        var language = reader.language().tag();
        var xml = new Xml("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language)
                .text("id", id("feed " + language))
                .text("title", reader.says("Changes of closecodes", "Thay đổi của closecodes"))
                .text("updated", time(catalog.updated()))
                .empty("link", "rel", "self", "type", CONTENT_TYPE, "href", reader.permalink(PATH))
                .empty("link", "rel", "alternate", "type", "text/html", "href", reader.permalink("/changes"))
                .text("icon", reader.links().to("/assets/icon.svg"))
                .text("rights", "CC BY 4.0")
                .open("author")
                .text("name", "closecodes")
                .close();
        catalog.changes().stream().limit(MOST_ENTRIES).forEach(change -> entry(xml, change, reader));
        pages.send(ctx, reader, xml.bytes(), CONTENT_TYPE);
    }

    private static void entry(Xml xml, Change change, Reader reader) {
        var text = reader.says(change.what());
        xml.open("entry")
                // What it says in English names it, so that it is read once whatever host and order it comes from.
                .text(
                        "id",
                        id(change.date() + " " + change.what().en() + " "
                                + reader.language().tag()))
                .text("title", title(text))
                .text("updated", time(change.date()))
                .empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "text/html",
                        "href",
                        reader.permalink("/changes") + "#" + change.date());
        change.documents().forEach(document -> xml.empty("category", "term", document));
        xml.text("content", text, "type", "text").close();
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("closecodes " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** As many whole words as fit. */
    private static String title(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        return text.substring(0, text.lastIndexOf(' ', LONGEST_TITLE)) + "…";
    }
}
