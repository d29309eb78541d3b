package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.metrics.Asked;
import closecodes.metrics.Service;
import java.util.List;

/**
 * What was asked for most since the start of one process.
 *
 * @param since when it started
 * @param requests by the first part of their route
 */
public record StatsView(
        String title,
        String summary,
        String since,
        List<AskedView> codes,
        List<AskedView> pairs,
        List<FamilyView> requests,
        String lang,
        StatsLinks links) {
    private static final int MOST = 20;

    private static final Text TITLE = new Text("What is asked for most", "Những gì được hỏi nhiều nhất");
    private static final Text SUMMARY = new Text(
            "Counted in this process since it started. Nothing that was pasted is in here, and no address.",
            "Đếm trong process này từ lúc khởi động. Không chứa nội dung người dùng dán vào, cũng không chứa địa chỉ nào.");

    /**
     * A code or a pair.
     *
     * @param asked how often, at least
     */
    public record AskedView(String id, long asked, String link) {}

    /** The answers of a family of routes. */
    public record FamilyView(String family, long answered) {}

    /** Where it lies. */
    public record StatsLinks(String self) {}

    /** The view at this moment. */
    public static StatsView of(Service service, Language language, Links links) {
        var requests = service.requests();
        return new StatsView(
                TITLE.in(language),
                SUMMARY.in(language),
                service.since().toString(),
                views(requests.codes(MOST), "/v1/codes/", language, links),
                views(requests.pairs(MOST), "/v1/compare/", language, links),
                requests.byFamily().entrySet().stream()
                        .map(family -> new FamilyView(family.getKey(), family.getValue()))
                        .toList(),
                language.tag(),
                new StatsLinks(links.to("/v1/stats", language)));
    }

    private static List<AskedView> views(List<Asked> asked, String path, Language language, Links links) {
        return asked.stream()
                .map(it -> new AskedView(it.name(), it.times(), links.to(path + it.name(), language)))
                .toList();
    }
}
