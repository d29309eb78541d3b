package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.protocol.Endpoint;
import closecodes.routing.CodeFilter;
import closecodes.routing.DocumentNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Resource;
import closecodes.view.CodeSummary;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.RangeView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /codes} and {@code /ranges/{range}}. */
final class CodeListPages {
    private static final String PATH = "/codes";

    private final Catalog catalog;
    private final PagePaths pages;
    private final CodeFilter filter;
    private final DocumentNames names;

    CodeListPages(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.filter = new CodeFilter(catalog);
        this.names = new DocumentNames(catalog);
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::list);
        pages.get("/ranges", (ctx, reader) -> PagePaths.redirect(ctx, reader, PATH));
        pages.get("/ranges/{range}", this::range);
    }

    private void list(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = Parameters.ofForm(ctx);
        parameters.refuseUnknown(filter.names());
        var found = filter.read(parameters);
        var query = found.query().toString();
        var codes = found.codes().stream()
                .map(answer -> CodeSummary.of(answer, reader.language(), reader.links()))
                .toList();
        var head = new Head(
                reader,
                PATH,
                query,
                reader.says("All close codes", "Tất cả mã đóng"),
                reader.says(
                        "Every WebSocket close code by range: what it means, who may send it, whether to reconnect.",
                        "Mọi mã đóng WebSocket theo khoảng số: nghĩa, bên nào được gửi, có nên kết nối lại."),
                "/v1/codes",
                null);
        var choices = List.of(
                Choice.ofFacet(reader, "status", parameters),
                Choice.ofFacet(reader, "severity", parameters),
                Choice.ofFacet(reader, "retry", parameters),
                Choice.of(
                        "sendable_by",
                        reader.says("May be sent by", "Bên được gửi"),
                        Arrays.stream(Endpoint.values())
                                .map(Endpoint::id)
                                .map(id -> new Choice.Option(id, reader.word("role", id), false))
                                .toList(),
                        reader,
                        parameters));
        var page = ListPage.of(head, choices, groups(reader, codes, query.isEmpty()))
                .with("q", parameters);
        var resource = Resource.list(
                        "/v1" + PATH,
                        query,
                        ListView.of(codes, reader.language(), reader.links(), "/v1" + PATH, query),
                        () -> new Sheets(reader.language()).codes(codes))
                .onPage(PATH, () -> Templates.render("codes", page));
        pages.send(ctx, resource, suffix);
    }

    /** The codes of each range; a range without codes is shown where nothing was filtered out. */
    private List<CodeGroup> groups(Reader reader, List<CodeSummary> codes, boolean isWhole) {
        return catalog.ranges().stream()
                .map(range -> new CodeGroup(
                        RangeView.of(catalog, range, reader.language(), reader.links()),
                        codes.stream()
                                .filter(code -> code.range().equals(range.id()))
                                .toList()))
                .filter(group -> isWhole || !group.codes().isEmpty())
                .toList();
    }

    private void range(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("range"));
        var range = names.range(name.name());
        var view = RangeView.of(catalog, range, reader.language(), reader.links());
        var resource = Resource.document(
                        Links.range(range.id()), view, it -> new Pages(reader.vocabulary(), reader.language()).of(it))
                .onPage(
                        "/ranges/" + range.id(),
                        () -> Templates.render("range", RangePage.of(catalog, range, view, reader)));
        pages.send(ctx, resource, name.suffix());
    }
}
