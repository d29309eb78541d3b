package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.http.Query;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.view.Json;
import io.javalin.http.Context;
import java.time.temporal.ChronoUnit;

/** {@code /livez}, {@code /readyz} with its other name {@code /healthz}, and {@code /version}. */
final class HealthRoutes {
    private final Catalog catalog;
    private final String version;
    private final Operations operations;

    HealthRoutes(Catalog catalog, String version, Operations operations) {
        this.catalog = catalog;
        this.version = version;
        this.operations = operations;
    }

    /** What runs here. */
    record VersionView(String name, String version, String dataVersion, String updated) {}

    void addTo(Paths paths) {
        paths.get("/livez", ctx -> text(ctx, 200, "ok"));
        paths.get("/readyz", this::readiness);
        paths.get("/healthz", this::readiness);
        paths.get("/version", this::version);
    }

    private void readiness(Context ctx) {
        boolean isReady = operations.ready().getAsBoolean();
        var state = isReady ? "ok" : "stopping";
        text(
                ctx,
                isReady ? 200 : 503,
                Query.of(ctx.queryString()).first("verbose").isEmpty() ? state : state + "\n" + data());
    }

    /** What is served, and what is not because it has problems. */
    private String data() {
        var served = "data " + catalog.version() + " of " + catalog.updated();
        var refusal = operations.service().reloads().refusal();
        return refusal == null
                ? served
                : served + "\nnewer data refused at " + refusal.since().truncatedTo(ChronoUnit.SECONDS) + ", problems: "
                        + refusal.problems() + " (see the log)";
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
