package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.protocol.CloseCode;
import closecodes.routing.Compared;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.ComparisonSummary;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.Sheets;
import closecodes.view.TableView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /v1/compare/{a}-vs-{b}}, {@code /v1/compare?codes=} and {@code /v1/comparisons}. */
final class CompareRoutes {
    private static final String TABLE = "/v1/compare";
    private static final String LIST = "/v1/comparisons";

    private final Catalog catalog;
    private final Links links;
    private final Compared compared;

    CompareRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.compared = new Compared(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, TABLE, this::table);
        paths.getIn(Format.OF_API, LIST, this::list);
        paths.get(TABLE + "/{pair}", this::pair);
    }

    private void pair(Context ctx) {
        var name = PathName.of(ctx.pathParam("pair"));
        var pair = compared.pair(name.name());
        if (!pair.exact()) {
            Responder.redirect(ctx, TABLE + "/" + pair.id() + name.ending());
            return;
        }
        Paths.countPair(ctx, pair.id());
        var language = RequestLanguage.of(ctx);
        var view = pair.answer().in(language, links);
        Responder.send(
                ctx,
                Resource.document(
                        TABLE + "/" + pair.id(), view, it -> new Pages(catalog.vocabulary(), language).of(it)),
                name.suffix(),
                catalog.updated());
    }

    private void table(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of("codes"));
        var codes = compared.codes(parameters.text("codes"));
        var language = RequestLanguage.of(ctx);
        var query = "codes=" + codes.stream().map(CloseCode::toString).collect(Collectors.joining(","));
        var view = TableView.of(catalog, codes, language, links, TABLE, query);
        Responder.send(
                ctx,
                new Resource(
                        TABLE, query, view, () -> new Pages(catalog.vocabulary(), language).of(view), () -> new Sheets(
                                        language)
                                .table(view)),
                suffix,
                catalog.updated());
    }

    private void list(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var comparisons = catalog.comparisons().stream()
                .map(comparison -> ComparisonSummary.of(comparison, language, links))
                .toList();
        var resource =
                Resource.list(LIST, "", ListView.of(comparisons, language, links, LIST, ""), () -> new Sheets(language)
                        .comparisons(comparisons));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }
}
