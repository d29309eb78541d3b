package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.DocumentNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Resource;
import closecodes.routing.SituationFilter;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Sheets;
import closecodes.view.SituationPage;
import closecodes.view.SituationSummary;
import closecodes.view.SituationView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /situations} and {@code /situations/{situation}}. */
final class SituationPages {
    private static final String PATH = "/situations";

    private final Catalog catalog;
    private final PagePaths pages;
    private final DocumentNames names;
    private final SituationFilter filter;

    SituationPages(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.names = new DocumentNames(catalog);
        this.filter = new SituationFilter(catalog);
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::list);
        pages.get(PATH + "/{situation}", this::show);
    }

    private void list(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = Parameters.ofForm(ctx);
        parameters.refuseUnknown(SituationFilter.NAMES);
        var found = filter.read(parameters);
        var query = found.query().toString();
        var situations = found.situations().stream()
                .map(situation -> SituationSummary.of(situation, reader.language(), reader.links()))
                .toList();
        var head = new Head(
                reader,
                PATH,
                query,
                reader.says("Ways in which connections end", "Các cách kết nối kết thúc"),
                reader.says(
                        "How a WebSocket connection can end, and which number each library then gives its application.",
                        "Kết nối WebSocket có thể kết thúc thế nào, và khi đó từng thư viện báo số nào cho ứng dụng."),
                "/v1/situations",
                null);
        var choices = List.of(
                Choice.ofWords(reader, "group", "situation", parameters),
                Choice.of(
                        "library",
                        reader.says("Library", "Thư viện"),
                        catalog.libraries().stream()
                                .map(library -> new Choice.Option(library.id(), library.name(), false))
                                .toList(),
                        reader,
                        parameters));
        var page = ListPage.of(head, choices, situations).with("code", parameters);
        var resource = Resource.list(
                        "/v1" + PATH,
                        query,
                        ListView.of(situations, reader.language(), reader.links(), "/v1" + PATH, query),
                        () -> new Sheets(reader.language()).situations(situations))
                .onPage(PATH, () -> Templates.render("situations", page));
        pages.send(ctx, resource, suffix);
    }

    private void show(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("situation"));
        var situation = names.situation(name.name());
        var view = SituationView.of(catalog, situation, reader.language(), reader.links());
        var resource = Resource.document(Links.situation(situation.id()), view, it -> new SituationPage(
                                reader.vocabulary(), reader.language())
                        .of(it))
                .onPage(
                        PATH + "/" + situation.id(),
                        () -> Templates.render("situation", EndingPage.of(catalog, view, reader)));
        pages.send(ctx, resource, name.suffix());
    }
}
