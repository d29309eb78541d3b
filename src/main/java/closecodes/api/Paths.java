package closecodes.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;

/** Registers paths with all that each needs: GET, HEAD with the same headers, OPTIONS, and the suffixed forms. */
final class Paths {
    static final String METHODS = "GET, HEAD, OPTIONS";

    private static final String POST_ONLY = "POST, OPTIONS";

    private final RoutesConfig routes;

    Paths(RoutesConfig routes) {
        this.routes = routes;
    }

    /** Answers a request for which the suffix of its path may have named a format. */
    interface FormatHandler {
        void handle(Context ctx, Optional<Format> suffix);
    }

    /** A path without formats. */
    void get(String path, Handler handler) {
        routes.get(path, handler);
        // Javalin's own HEAD answers without ETag, type and length.
        routes.head(path, handler);
        routes.options(path, Paths::options);
    }

    /** A path and its suffixed forms, such as {@code /v1/codes} with {@code /v1/codes.csv}. */
    void getIn(List<Format> formats, String path, FormatHandler handler) {
        get(path, ctx -> handler.handle(ctx, Optional.empty()));
        for (var format : formats) {
            get(path + format.suffix(), ctx -> handler.handle(ctx, Optional.of(format)));
        }
    }

    /** A path that answers what is sent to it and keeps nothing of it. */
    void post(String path, Handler handler) {
        routes.post(path, handler);
        routes.options(path, ctx -> options(ctx, POST_ONLY));
    }

    /** A path that answers both a query and a body. */
    void getAndPost(String path, Handler get, Handler post) {
        routes.get(path, get);
        routes.head(path, get);
        routes.post(path, post);
        routes.options(path, ctx -> options(ctx, METHODS + ", POST"));
    }

    private static void options(Context ctx) {
        options(ctx, METHODS);
    }

    private static void options(Context ctx, String methods) {
        ctx.header("Allow", methods);
        ctx.header("Access-Control-Allow-Methods", methods);
        ctx.header("Access-Control-Allow-Headers", "*");
        ctx.header("Access-Control-Max-Age", "86400");
        ctx.status(204);
    }
}
