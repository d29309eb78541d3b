package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.Responder;
import closecodes.view.CodeMetrics;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /metrics}: what the service counts; {@code /metrics/codes}: what codes mean, for joins with metrics that count closes. */
final class MetricsRoutes {
    /** Prometheus' text format. */
    private static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Catalog catalog;
    private final Operations operations;

    MetricsRoutes(Catalog catalog, Operations operations) {
        this.catalog = catalog;
        this.operations = operations;
    }

    void addTo(Paths paths) {
        paths.get("/metrics", this::service);
        paths.get("/metrics/codes", this::codes);
    }

    private void service(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        ctx.contentType(CONTENT_TYPE);
        Responder.sendPrivately(ctx, operations.metrics().get().getBytes(StandardCharsets.UTF_8));
    }

    private void codes(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var text = CodeMetrics.of(catalog).getBytes(StandardCharsets.UTF_8);
        Responder.send(ctx, text, CONTENT_TYPE, Language.EN, catalog.updated());
    }
}
