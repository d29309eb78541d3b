package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.search.Entry;
import closecodes.search.Kind;
import closecodes.search.Request;
import closecodes.search.Result;
import closecodes.view.ListView.ListLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param match how the hits fit: {@code exact}, {@code fuzzy}, {@code partial}, {@code none}
 * @param total how many hits there are, counted up to 1,000
 * @param didYouMean what was probably meant; null where that is what was typed
 * @param suggestions what to look for instead, where nothing was found
 * @param hint what can be looked for; null where something was found
 * @param next the address of the hits after these; null at the end
 */
public record SearchView(
        String query,
        String match,
        List<HitView> items,
        int count,
        int total,
        @Nullable String didYouMean,
        List<String> suggestions,
        @Nullable String hint,
        String lang,
        ListLinks links,
        @Nullable String next) {

    private static final Text HINT = new Text(
            "Look for a number (1006, 0x3EE, 4xxx), a constant (GOING_AWAY), a service or proxy (discord, nginx), "
                    + "or a few words of what happened (idle timeout).",
            "Có thể tìm theo số (1006, 0x3EE, 4xxx), tên hằng (GOING_AWAY), dịch vụ hay proxy (discord, nginx), "
                    + "hoặc vài từ mô tả sự việc (hết thời gian chờ).");

    private static final Text MEANT = new Text("Did you mean “{query}”?", "Có phải bạn muốn tìm “{query}”?");
    private static final Text TITLE = new Text("Search: {query}", "Tìm kiếm: {query}");

    /** One hit. */
    public record HitView(String kind, String kindLabel, String id, String title, SnippetView snippet, String link) {}

    /**
     * A piece of the text of a hit.
     *
     * @param marks what fits in it
     */
    public record SnippetView(String text, List<MarkView> marks) {}

    /** A place in a snippet, from {@code start} to before {@code end}. */
    public record MarkView(int start, int end) {}

    /** The view of a result that lies at a path. */
    public static SearchView of(Request request, Result result, Links links, String path) {
        var language = request.language();
        int end = request.offset() + result.hits().size();
        return new SearchView(
                request.text(),
                result.match().id(),
                result.hits().stream().map(hit -> hit(hit, language, links)).toList(),
                result.hits().size(),
                result.total(),
                result.didYouMean(),
                result.suggestions(),
                result.match() == Result.Match.NONE ? HINT.in(language) : null,
                language.tag(),
                ListLinks.ofTable(path, query(request, request.offset()), language, links),
                result.hits().isEmpty() || end >= result.total()
                        ? null
                        : links.to(path, query(request, end), language));
    }

    /** The query of the address of a request, with another offset. */
    public static String query(Request request, int offset) {
        var kinds = request.kinds().stream().sorted().map(Kind::id).collect(Collectors.joining(","));
        return "q=" + URLEncoder.encode(request.text(), StandardCharsets.UTF_8)
                + (kinds.isEmpty() ? "" : "&kind=" + kinds)
                + "&limit=" + request.limit()
                + (offset == 0 ? "" : "&offset=" + offset);
    }

    /** The hits as a table. */
    public Sheet sheet(Language language) {
        return new Columns<HitView>()
                .with("kind", HitView::kind)
                .with("id", HitView::id)
                .with("title", HitView::title)
                .with("snippet", hit -> hit.snippet().text())
                .with("link", HitView::link)
                .of(items, TITLE.with("query", query).in(language));
    }

    /** The hits as a page. */
    public Page page(Language language) {
        var page = new Page().heading(1, TITLE.with("query", query).in(language));
        if (didYouMean != null) {
            page.paragraph(MEANT.with("query", didYouMean).in(language));
        }
        if (hint != null) {
            page.paragraph(hint).bullets(suggestions);
        }
        for (var hit : items) {
            page.heading(2, hit.kindLabel() + " " + hit.id() + ": " + hit.title())
                    .paragraph(hit.snippet().text())
                    .paragraph(hit.link());
        }
        return page;
    }

    private static HitView hit(Result.Hit hit, Language language, Links links) {
        var entry = hit.entry();
        var snippet = hit.snippet();
        return new HitView(
                entry.kind().id(),
                entry.kind().label().in(language),
                entry.id(),
                entry.title().in(language),
                new SnippetView(
                        snippet.text(),
                        snippet.marks().stream()
                                .map(mark -> new MarkView(mark.start(), mark.end()))
                                .toList()),
                links.to(path(entry), language));
    }

    private static String path(Entry entry) {
        var id = entry.id();
        return switch (entry.kind()) {
            case CODE, PROVIDER_CODE -> "/v1/codes/" + id;
            case RANGE -> Links.range(id);
            case CAUSE -> cause(id.substring(0, id.indexOf('/')));
            case COMPARISON -> "/v1/compare/" + id;
            case PROVIDER -> Links.provider(id);
            case LIBRARY -> Links.library(id);
            case INTERMEDIARY -> Links.intermediary(id);
            case DECISION -> "/v1/decide";
            case GLOSSARY -> "/v1/glossary";
        };
    }

    /** A cause is told by its code, or by its range. */
    private static String cause(String parent) {
        return parent.contains("-") ? Links.range(parent) : "/v1/codes/" + parent;
    }
}
