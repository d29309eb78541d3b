package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.Resource;
import closecodes.view.CodeSummary;
import closecodes.view.FrontPage;
import closecodes.view.IndexView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /}: a page for people, the index of the API for programs, examples for a shell that asks for text. */
public final class HomePage {
    private final Catalog catalog;
    private final PagePaths pages;
    private final String version;

    HomePage(Catalog catalog, PagePaths pages, String version) {
        this.catalog = catalog;
        this.pages = pages;
        this.version = version;
    }

    /** What its template shows. */
    public record Model(Head head, List<CodeSummary> codes, IndexView.Counts counts) {}

    void add() {
        pages.get("/", (ctx, reader) -> show(ctx, reader, Optional.empty()));
        for (var format : List.of(Format.JSON, Format.MD, Format.TXT)) {
            pages.get(Resource.suffixed("/", format), (ctx, reader) -> show(ctx, reader, Optional.of(format)));
        }
    }

    private void show(Context ctx, Reader reader, Optional<Format> suffix) {
        var index = IndexView.of(catalog, version, reader.language(), reader.links());
        pages.send(
                ctx,
                Resource.document("/v1", index, view -> FrontPage.of(reader.language(), reader.links()))
                        .onPage("/", () -> Templates.render("home", model(reader, index.counts())))
                        .standing(Format.JSON),
                suffix);
    }

    private Model model(Reader reader, IndexView.Counts counts) {
        var codes = catalog.codes().stream()
                .map(document -> CodeSummary.of(catalog.answer(document.code()), reader.language(), reader.links()))
                .toList();
        var head = new Head(
                reader,
                "/",
                reader.says("WebSocket close codes, explained", "Giải thích mã đóng WebSocket"),
                reader.says(
                        "What a close code means, why it happened, what to do, and whether to reconnect.",
                        "Mã đóng nghĩa là gì, vì sao gặp, cần làm gì và có nên kết nối lại không."),
                null,
                null);
        return new Model(head, codes, counts);
    }
}
