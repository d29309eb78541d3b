package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.Responder;
import io.javalin.http.Context;

/** {@code /data/{folder}/{file}} and {@code /data/{file}}: the YAML that the answers are made of, as it was written. */
final class DataRoutes {
    private static final String MEDIA_TYPE = "application/yaml";

    private final Catalog catalog;

    DataRoutes(Catalog catalog) {
        this.catalog = catalog;
    }

    void addTo(Paths paths) {
        paths.get("/data/{file}", ctx -> show(ctx, ctx.pathParam("file")));
        paths.get("/data/{folder}/{file}", ctx -> show(ctx, ctx.pathParam("folder") + "/" + ctx.pathParam("file")));
    }

    private void show(Context ctx, String path) {
        var yaml = catalog.files().find(path).orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Text(
                                        "The data has no such file. Files are named like {codes} or {changes}.",
                                        "Dữ liệu không có file này. Tên file có dạng {codes} hoặc {changes}.")
                                .with("codes", "codes/1006.yaml")
                                .with("changes", "changes.yaml"))
                .about(path));
        Responder.send(ctx, yaml, MEDIA_TYPE, Language.EN, catalog.updated());
    }
}
