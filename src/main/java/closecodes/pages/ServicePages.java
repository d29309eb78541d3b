package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProviderFilter;
import closecodes.routing.Resource;
import closecodes.routing.ServiceCodes;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.ProviderPages;
import closecodes.view.ProviderSummary;
import closecodes.view.ProviderView;
import closecodes.view.ServiceCodeView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /providers}, {@code /providers/{provider}} and {@code /codes/{provider}:{code}}. */
final class ServicePages {
    private static final String PATH = "/providers";

    private final Catalog catalog;
    private final PagePaths pages;
    private final ProviderFilter filter;
    private final ServiceCodes names;

    ServicePages(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.filter = new ProviderFilter(catalog);
        this.names = new ServiceCodes(catalog);
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::list);
        pages.get(PATH + "/{provider}", this::show);
        pages.get("/codes/{provider}:{code}", this::showCode);
    }

    private void list(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = Parameters.ofForm(ctx);
        parameters.refuseUnknown(ProviderFilter.NAMES);
        var found = filter.read(parameters);
        var query = found.query().toString();
        var services = found.providers().stream()
                .map(provider -> ProviderSummary.of(provider, reader.language(), reader.links()))
                .toList();
        var head = new Head(
                reader,
                PATH,
                query,
                reader.says("Services and their close codes", "Các dịch vụ và mã đóng của từng dịch vụ"),
                reader.says(
                        "What Discord, Slack, Pusher, GraphQL servers and other services mean by their close codes.",
                        "Discord, Slack, Pusher, server GraphQL và các dịch vụ khác dùng các mã đóng theo nghĩa nào."),
                "/v1/providers",
                null);
        var page = ListPage.of(
                        head,
                        List.of(
                                Choice.ofWords(reader, "family", "family", parameters),
                                Choice.ofWords(reader, "depth", "depth", parameters)),
                        services)
                .with("code", parameters);
        var resource = Resource.list(
                        "/v1" + PATH,
                        query,
                        ListView.of(services, reader.language(), reader.links(), "/v1" + PATH, query),
                        () -> new Sheets(reader.language()).providers(services))
                .onPage(PATH, () -> Templates.render("services", page));
        pages.send(ctx, resource, suffix);
    }

    private void show(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("provider"));
        var provider = names.provider(name.name());
        var path = PATH + "/" + provider.slug();
        if (!provider.slug().equals(name.name())) {
            PagePaths.redirect(ctx, reader, path + name.ending());
            return;
        }
        var view = ProviderView.of(provider, reader.language(), reader.links());
        var resource = Resource.document(Links.provider(provider.slug()), view, it -> new ProviderPages(
                                reader.vocabulary(), reader.language())
                        .of(it))
                .onPage(path, () -> Templates.render("service", ServicePage.of(view, reader)));
        pages.send(ctx, resource, name.suffix());
    }

    private void showCode(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("provider") + ":" + ctx.pathParam("code"));
        var written = names.read(name.name());
        var path = "/codes/" + written.use().id();
        if (!written.exact()) {
            PagePaths.redirect(ctx, reader, path + name.ending());
            return;
        }
        Paths.countCode(ctx, written.use().id());
        var view = ServiceCodeView.of(catalog, written.use(), reader.language(), reader.links());
        var resource = Resource.document(
                        Links.code(written.use()), view, it -> new ProviderPages(reader.vocabulary(), reader.language())
                                .of(it))
                .onPage(path, () -> Templates.render("service-code", ServiceCodePage.of(view, reader)));
        pages.send(ctx, resource, name.suffix());
    }
}
