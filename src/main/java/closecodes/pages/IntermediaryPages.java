package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.DocumentNames;
import closecodes.routing.Format;
import closecodes.routing.IntermediaryFilter;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Resource;
import closecodes.view.IntermediaryPage;
import closecodes.view.IntermediarySummary;
import closecodes.view.IntermediaryView;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /intermediaries} and {@code /intermediaries/{intermediary}}. */
public final class IntermediaryPages {
    private static final String PATH = "/intermediaries";

    private final PagePaths pages;
    private final DocumentNames names;
    private final IntermediaryFilter filter;

    IntermediaryPages(Catalog catalog, PagePaths pages) {
        this.pages = pages;
        this.names = new DocumentNames(catalog);
        this.filter = new IntermediaryFilter(catalog);
    }

    /** What the template of one intermediary shows. */
    public record Model(Head head, IntermediaryView intermediary) {}

    void add() {
        pages.getIn(Format.OF_API, PATH, this::list);
        pages.get(PATH + "/{intermediary}", this::show);
    }

    private void list(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = Parameters.ofForm(ctx);
        parameters.refuseUnknown(IntermediaryFilter.NAMES);
        var found = filter.read(parameters);
        var query = found.query().toString();
        var intermediaries = found.intermediaries().stream()
                .map(intermediary -> IntermediarySummary.of(intermediary, reader.language(), reader.links()))
                .toList();
        var head = new Head(
                reader,
                PATH,
                query,
                reader.says(
                        "Proxies, load balancers and other things in between",
                        "Proxy, load balancer và các thành phần trung gian khác"),
                reader.says(
                        "How long each keeps a silent WebSocket, how it ends one, and which setting changes that.",
                        "Mỗi thành phần giữ kết nối không có dữ liệu bao lâu, ngắt bằng cách nào, đổi bằng cấu hình nào."),
                "/v1/intermediaries",
                null);
        var page = ListPage.of(head, List.of(Choice.ofWords(reader, "trigger", "trigger", parameters)), intermediaries)
                .with("seconds", parameters);
        var resource = Resource.list(
                        "/v1" + PATH,
                        query,
                        ListView.of(intermediaries, reader.language(), reader.links(), "/v1" + PATH, query),
                        () -> new Sheets(reader.language()).intermediaries(intermediaries))
                .onPage(PATH, () -> Templates.render("intermediaries", page));
        pages.send(ctx, resource, suffix);
    }

    private void show(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("intermediary"));
        var intermediary = names.intermediary(name.name());
        var path = PATH + "/" + intermediary.slug();
        if (!intermediary.slug().equals(name.name())) {
            PagePaths.redirect(ctx, reader, path + name.ending());
            return;
        }
        var view = IntermediaryView.of(intermediary, reader.language(), reader.links());
        var head = new Head(
                reader,
                path,
                view.name() + reader.says(": how it ends WebSockets", ": ngắt WebSocket thế nào"),
                view.summary(),
                "/v1" + path,
                "intermediaries/" + view.id() + ".yaml");
        var resource = Resource.document(Links.intermediary(view.id()), view, it -> new IntermediaryPage(
                                reader.vocabulary(), reader.language())
                        .of(it))
                .onPage(path, () -> Templates.render("intermediary", new Model(head, view)));
        pages.send(ctx, resource, name.suffix());
    }
}
