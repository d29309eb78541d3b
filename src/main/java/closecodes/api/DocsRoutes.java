package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.routing.Paths;
import closecodes.routing.Responder;
import closecodes.view.Links;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** {@code /openapi.yaml}, {@code /openapi.json}, {@code /openapi-actions.json} and {@code /docs}: the contract, and Swagger UI. */
final class DocsRoutes {
    private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Catalog catalog;
    private final Links links;
    /** What was read once, by path; no path of a client gets in here. */
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    DocsRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    void addTo(Paths paths) {
        serve(paths, "/openapi.yaml", "application/yaml", path -> bytes("/openapi.yaml"));
        serve(paths, "/openapi.json", "application/json", path -> json(bytes("/openapi.yaml")));
        serve(paths, "/openapi-actions.json", "application/json", path -> actions(bytes("/openapi.yaml")));
        serve(paths, "/docs", "text/html;charset=utf-8", path -> bytes("/docs/index.html"));
        serve(paths, "/docs/docs.js", "text/javascript;charset=utf-8", DocsRoutes::bytes);
        serve(paths, "/docs/docs.css", "text/css;charset=utf-8", DocsRoutes::bytes);
        serve(paths, "/docs/swagger-ui-bundle.js", "text/javascript;charset=utf-8", DocsRoutes::webjar);
        serve(paths, "/docs/swagger-ui.css", "text/css;charset=utf-8", DocsRoutes::webjar);
    }

    private void serve(Paths paths, String path, String contentType, Function<String, byte[]> source) {
        paths.get(path, ctx -> send(ctx, path, contentType, source));
    }

    private void send(Context ctx, String path, String contentType, Function<String, byte[]> source) {
        if (contentType.startsWith("text/html")) {
            ctx.header("Content-Security-Policy", STRICT);
        }
        Responder.send(ctx, read.computeIfAbsent(path, source), contentType, Language.EN, catalog.updated());
    }

    private static byte[] webjar(String path) {
        return bytes(WEBJAR + path.substring("/docs/".length()));
    }

    private static byte[] bytes(String resource) {
        try (var in = Objects.requireNonNull(DocsRoutes.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] actions(byte[] yaml) {
        try {
            return ActionsContract.of(new YAMLMapper().readTree(yaml), links)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(byte[] yaml) {
        try {
            return new YAMLMapper().readTree(yaml).toPrettyString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
