package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Resource;
import closecodes.view.ChangeView;
import closecodes.view.ListView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /changes}: what changed in the documents, by day. */
public final class ChangesPage {
    private static final String PATH = "/changes";
    private static final String SINCE = "since";

    private final Catalog catalog;
    private final PagePaths pages;

    ChangesPage(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /** What its template shows: the changes of each day, the latest first. */
    public record Model(Head head, Map<String, List<ChangeView>> days, int total) {

        /** The path of the page about what a change names; null where there is none. */
        public @Nullable String page(String document) {
            return DocumentPages.path(document).orElse(null);
        }
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::show);
    }

    private void show(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(SINCE));
        var since = parameters.day(SINCE);
        var changes = catalog.changes().stream()
                .filter(change -> !change.date().isBefore(since.orElse(LocalDate.MIN)))
                .map(change -> ChangeView.of(change, reader.language()))
                .toList();
        var query = since.map(day -> SINCE + "=" + day).orElse("");
        var view = ListView.of(changes, reader.language(), reader.links(), "/v1/changes", query);
        var list = Resource.list(PATH, query, view, () -> new Sheets(reader.language()).changes(changes));
        pages.send(ctx, list.onPage(PATH, () -> Templates.render("changes", model(reader, changes))), suffix);
    }

    private static Model model(Reader reader, List<ChangeView> changes) {
        var head = new Head(
                reader,
                PATH,
                reader.says("What changed", "Lịch sử thay đổi"),
                reader.says(
                        "What changed in the documents about WebSocket close codes, by day.",
                        "Những thay đổi trong tài liệu về mã đóng WebSocket, theo ngày."),
                "/v1/changes",
                "changes.yaml");
        var days = changes.stream()
                .collect(Collectors.groupingBy(ChangeView::date, LinkedHashMap::new, Collectors.toList()));
        return new Model(head, days, changes.size());
    }
}
