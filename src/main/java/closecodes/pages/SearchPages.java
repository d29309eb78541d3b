package closecodes.pages;

import closecodes.http.ProblemDocument;
import closecodes.routing.Format;
import closecodes.routing.ProblemException;
import closecodes.routing.Resource;
import closecodes.routing.SearchRequests;
import closecodes.search.LaterSearch;
import closecodes.search.Request;
import closecodes.view.Links;
import closecodes.view.SearchView;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /search}. */
final class SearchPages {
    private static final String PATH = "/search";
    private static final String API = "/v1/search";

    private final PagePaths pages;
    private final Links links;
    private final LaterSearch search;

    SearchPages(PagePaths pages, Links links, LaterSearch search) {
        this.pages = pages;
        this.links = links;
        this.search = search;
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::show);
    }

    private void show(Context ctx, Reader reader, Optional<Format> suffix) {
        try {
            var request = SearchRequests.read(ctx, reader.language());
            pages.send(ctx, resource(request, reader), suffix);
        } catch (ProblemException e) {
            pages.sendWrong(ctx, reader, e, problem -> html(reader, new Asked("", problem), null));
        }
    }

    /** Without words it says what can be looked for, as where nothing is found. */
    private Resource resource(Request request, Reader reader) {
        var view = SearchView.of(request, search.search(request), links, API);
        var query = request.text().isEmpty() ? "" : SearchView.query(request, request.offset());
        return new Resource(API, query, view, () -> view.page(reader.language()), () -> view.sheet(reader.language()))
                .onPage(PATH, () -> html(reader, new Asked(query, null), view));
    }

    /** What the address asks: its query, or what is wrong with it. */
    private record Asked(String query, @Nullable ProblemDocument problem) {}

    private byte[] html(Reader reader, Asked asked, @Nullable SearchView found) {
        return Templates.render("search", SearchPage.of(reader, asked.query(), asked.problem(), found));
    }
}
