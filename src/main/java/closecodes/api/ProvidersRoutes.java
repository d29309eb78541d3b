package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Provider;
import closecodes.catalog.Vocabulary;
import closecodes.protocol.CloseCode;
import closecodes.routing.CodeNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /v1/providers}, {@code /v1/providers/{provider}} and {@code /v1/codes/{provider}:{code}}. */
final class ProvidersRoutes {
    private static final String PATH = "/v1/providers";
    private static final String FAMILY = "family";
    private static final String DEPTH = "depth";
    private static final String CODE = "code";

    private final Catalog catalog;
    private final Links links;
    private final CodeNames names;
    private final ServiceCodes serviceCodes;

    ProvidersRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new CodeNames(catalog);
        this.serviceCodes = new ServiceCodes(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{provider}", this::show);
        paths.get("/v1/codes/{provider}:{code}", this::showCode);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(FAMILY, DEPTH, CODE));
        var families = parameters.list(FAMILY, ids(FAMILY));
        var depths = parameters.list(DEPTH, ids(DEPTH));
        var codes = parameters.texts(CODE).stream()
                .map(text -> names.read(text).code())
                .toList();
        var language = RequestLanguage.of(ctx);
        var providers = catalog.providers().all().stream()
                .filter(provider -> families.isEmpty() || families.contains(provider.family()))
                .filter(provider -> depths.isEmpty() || depths.contains(provider.depth()))
                .filter(provider -> codes.isEmpty() || usesOneOf(provider, codes))
                .map(provider -> ProviderSummary.of(provider, language, links))
                .toList();
        var query = canonical(codes, depths, families);
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

    private static boolean usesOneOf(Provider provider, List<CloseCode> codes) {
        return codes.stream().anyMatch(code -> provider.code(code).isPresent());
    }

    private List<String> ids(String group) {
        return catalog.vocabulary().group(group).values().stream()
                .map(Vocabulary.Word::id)
                .toList();
    }

    private static String canonical(List<CloseCode> codes, List<String> depths, List<String> families) {
        var query = new ArrayList<String>();
        add(query, CODE, codes.stream().map(CloseCode::toString).distinct().toList());
        add(query, DEPTH, depths);
        add(query, FAMILY, families);
        return String.join("&", query);
    }

    private static void add(List<String> query, String name, List<String> values) {
        if (!values.isEmpty()) {
            query.add(name + "=" + String.join(",", values));
        }
    }
}
