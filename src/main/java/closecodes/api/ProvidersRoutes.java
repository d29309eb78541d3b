package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProviderFilter;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
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

/** {@code /v1/providers}, {@code /v1/providers/{provider}} and {@code /v1/codes/{provider}:{code}}. */
final class ProvidersRoutes {
    private static final String PATH = "/v1/providers";

    private final Catalog catalog;
    private final Links links;
    private final ProviderFilter filter;
    private final ServiceCodes serviceCodes;

    ProvidersRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.filter = new ProviderFilter(catalog);
        this.serviceCodes = new ServiceCodes(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{provider}", this::show);
        paths.get("/v1/codes/{provider}:{code}", this::showCode);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(ProviderFilter.NAMES);
        var found = filter.read(parameters);
        var language = RequestLanguage.of(ctx);
        var providers = found.providers().stream()
                .map(provider -> ProviderSummary.of(provider, language, links))
                .toList();
        var query = found.query().toString();
        var view = ListView.of(providers, language, links, PATH, query);
        var resource = Resource.list(PATH, query, view, () -> new Sheets(language).providers(providers));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void show(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("provider"));
        var provider = serviceCodes.provider(name.name());
        if (!provider.slug().equals(name.name())) {
            Responder.redirect(ctx, Links.provider(provider.slug()) + name.ending());
            return;
        }
        var language = RequestLanguage.of(ctx);
        var resource = Resource.document(
                Links.provider(provider.slug()),
                ProviderView.of(provider, language, links),
                it -> new ProviderPages(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }

    private void showCode(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("provider") + ":" + ctx.pathParam("code"));
        var written = serviceCodes.read(name.name());
        if (!written.exact()) {
            Responder.redirect(ctx, Links.code(written.use()) + name.ending());
            return;
        }
        Paths.countCode(ctx, written.use().id());
        var language = RequestLanguage.of(ctx);
        var resource = Resource.document(
                Links.code(written.use()),
                ServiceCodeView.of(catalog, written.use(), language, links),
                it -> new ProviderPages(catalog.vocabulary(), language).of(it));
        Responder.send(ctx, resource, name.suffix(), catalog.updated());
    }
}
