package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.http.Query;
import closecodes.view.Json;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/** {@code /livez}, {@code /readyz} and {@code /version}. */
final class HealthRoutes {
    private final Catalog catalog;
    private final String version;
    private final BooleanSupplier ready;

    HealthRoutes(Catalog catalog, String version, BooleanSupplier ready) {
        this.catalog = catalog;
        this.version = version;
        this.ready = ready;
    }

    /** What runs here. */
    record VersionView(String name, String version, String dataVersion, String updated) {}

    void addTo(Paths paths) {
        paths.get("/livez", ctx -> text(ctx, 200, "ok"));
        paths.get("/readyz", this::readiness);
        paths.get("/version", this::version);
    }

    private void readiness(Context ctx) {
        boolean isReady = ready.getAsBoolean();
        var state = isReady ? "ok" : "stopping";
        text(
                ctx,
                isReady ? 200 : 503,
                Query.of(ctx.queryString()).first("verbose").isEmpty()
                        ? state
                        : state + "\ndata " + catalog.version() + " of " + catalog.updated());
    }

    private void version(Context ctx) {
        ctx.contentType(Format.JSON.contentType());
        ctx.header("Cache-Control", "no-store");
        ctx.result(Json.bytes(new VersionView(
                "closecodes", version, catalog.version(), catalog.updated().toString())));
    }

    private static void text(Context ctx, int status, String text) {
        ctx.status(status);
        ctx.contentType(Format.TXT.contentType());
        ctx.header("Cache-Control", "no-store");
        ctx.result(text + "\n");
    }
}
