package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.protocol.Endpoint;
import closecodes.routing.Format;
import closecodes.routing.MatrixQuery;
import closecodes.routing.Parameters;
import closecodes.routing.Resource;
import closecodes.view.Matrix;
import closecodes.view.MatrixView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /matrix}: the compatibility table of closing. */
final class MatrixPages {
    private static final String PATH = "/matrix";

    private final Catalog catalog;
    private final PagePaths pages;

    MatrixPages(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::show);
    }

    private void show(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = Parameters.ofForm(ctx);
        parameters.refuseUnknown(MatrixQuery.NAMES);
        var found = new MatrixQuery(catalog, reader.links()).read(parameters, "/v1" + PATH, reader.language());
        var page = MatrixPage.of(
                found.table(), found.query(), choices(reader, found.table(), parameters), parameters, reader);
        var resource = Resource.list("/v1" + PATH, found.query(), found.table(), () -> new Sheets(reader.language())
                        .matrix(found.table()))
                .onPage(PATH, () -> Templates.render("matrix", page));
        pages.send(ctx, resource, suffix);
    }

    private List<Choice> choices(Reader reader, MatrixView table, Parameters parameters) {
        return List.of(
                Choice.oneOf(
                        "role",
                        reader.says("As", "Ở phía"),
                        Arrays.stream(Endpoint.values())
                                .map(Endpoint::id)
                                .map(id -> new Choice.Option(id, reader.word("role", id), id.equals(table.role())))
                                .toList()),
                Choice.oneOf(
                        "show",
                        reader.says("Which codes", "Mã nào"),
                        Arrays.stream(Matrix.Show.values())
                                .map(show -> new Choice.Option(
                                        show.id(),
                                        MatrixPage.asks(reader, show.id()),
                                        show.id().equals(table.show())))
                                .toList()),
                Choice.ofWords(reader, "group", "situation", parameters));
    }
}
