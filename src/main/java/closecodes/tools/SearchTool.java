package closecodes.tools;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.routing.JsonBody;
import closecodes.search.Kind;
import closecodes.search.LaterSearch;
import closecodes.search.Request;
import closecodes.view.Links;
import closecodes.view.Markdown;
import closecodes.view.Page;
import closecodes.view.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code search_close_codes}. */
final class SearchTool implements Tool {
    private static final int USUAL_LIMIT = 5;
    private static final int HIGHEST_LIMIT = 20;
    private static final Definition DEFINITION = new Definition(
            "search_close_codes",
            "Search the close codes",
            "Full-text search over codes, causes, comparisons, services, libraries and proxies, in English and Vietnamese. Use it "
                    + "when no number is known (\"message too big\", \"proxy_read_timeout\", \"socket.io transport close\") or to "
                    + "find which service uses words like \"invalid token\". Do not use it for a known code (explain_close_code) "
                    + "nor for a log line (diagnose_websocket_close).",
            new Schema()
                    .require("query", Schema.text("A few words, a number or a name; at most 200 characters."))
                    .allow("kind", Schema.choice("Only hits of this kind.", Kind.ids()))
                    .allow("limit", Schema.count("How many hits; 5 if left out.", 1, HIGHEST_LIMIT)),
            Shape.of(Found.class));
    private static final Text TOO_LONG = new Text(
            "“{field}” has more than {most} characters. A few words are enough.",
            "“{field}” dài hơn {most} ký tự. Chỉ cần vài từ.");
    private static final Text LIMIT = new Text(
            "“{field}” must be a whole number from 1 to {most}.", "“{field}” phải là số nguyên từ 1 đến {most}.");
    private static final Text KIND = new Text("“{field}” can be: {known}.", "“{field}” chỉ nhận các giá trị: {known}.");

    private final LaterSearch search;
    private final Permalinks links;

    SearchTool(LaterSearch search, Permalinks links) {
        this.search = search;
        this.links = links;
    }

    /**
     * What was found.
     *
     * @param match how the hits fit: {@code exact}, {@code fuzzy}, {@code partial}, {@code none}
     * @param total how many hits there are
     * @param didYouMean what was probably meant; null where that is what was typed
     * @param suggestions what to look for instead, where nothing was found
     * @param hint what can be looked for; null where something was found
     */
    public record Found(
            String query,
            String match,
            List<Hit> hits,
            int total,
            @Nullable String didYouMean,
            List<String> suggestions,
            @Nullable String hint,
            String lang) {}

    /** One hit. */
    public record Hit(String kind, String id, String title, String snippet, String link) {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var kind = arguments.text("kind").map(String::strip).filter(name -> !name.isEmpty());
        kind.filter(id -> !Kind.ids().contains(id)).ifPresent(id -> {
            throw arguments.wrong("kind", KIND.with("known", String.join(", ", Kind.ids())));
        });
        var request = new Request(query(arguments), Kind.of(kind.stream().toList()), language, limit(arguments), 0);
        var found = found(SearchView.of(request, search.search(request), new Links(""), ""), language);
        return new Answer(text(found, language), found);
    }

    private static String query(JsonBody arguments) {
        var query = arguments.text("query").orElse("").strip();
        if (query.length() > Request.LONGEST_TEXT) {
            throw arguments.wrong("query", TOO_LONG.with("most", Request.LONGEST_TEXT));
        }
        return query;
    }

    private static int limit(JsonBody arguments) {
        var limit = arguments.numberOrText("limit").orElse(Integer.toString(USUAL_LIMIT));
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > HIGHEST_LIMIT) {
            throw arguments.wrong("limit", LIMIT.with("most", HIGHEST_LIMIT));
        }
        return Integer.parseInt(limit);
    }

    private Found found(SearchView view, Language language) {
        return new Found(
                view.query(),
                view.match(),
                view.items().stream()
                        .map(hit -> new Hit(
                                hit.kind(),
                                hit.id(),
                                hit.title(),
                                hit.snippet().text(),
                                links.pageOf(hit.link(), language)))
                        .toList(),
                view.total(),
                view.didYouMean(),
                view.suggestions(),
                view.hint(),
                language.tag());
    }

    private static String text(Found found, Language language) {
        var page = new Page();
        if (found.didYouMean() != null) {
            page.paragraph(Label.MEANT.with(found.didYouMean(), language));
        }
        if (found.hint() != null) {
            page.paragraph(found.hint()).bullets(found.suggestions());
        }
        page.bullets(found.hits().stream()
                .map(hit -> hit.id() + " " + hit.title() + ": " + hit.snippet() + " " + hit.link())
                .toList());
        return Markdown.of(page);
    }
}
