package closecodes.routing;

import closecodes.http.Counted;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Registers paths with all that each needs: GET, HEAD with the same headers, OPTIONS, and the suffixed forms. */
public final class Paths {
    public static final String METHODS = "GET, HEAD, OPTIONS";

    private static final String POST_ONLY = "POST, OPTIONS";

    private static final Pattern NUMBER = Pattern.compile(".*/\\d+(\\.[a-z]+)?/?");

    private final RoutesConfig routes;
    private final Set<String> known = new TreeSet<>();
    private final Set<String> postOnly = new HashSet<>();

    public Paths(RoutesConfig routes) {
        this.routes = routes;
    }

    /** Answers a request for which the suffix of its path may have named a format. */
    public interface FormatHandler {
        void handle(Context ctx, Optional<Format> suffix);
    }

    private void know(String path) {
        known.add(path);
    }

    /** All paths so far but those of numbers, with the names of their parameters in braces. */
    public Set<String> known() {
        return Collections.unmodifiableSet(known);
    }

    /** The methods of a path; Javalin would add those of the numbers below the root to a word that stands there. */
    String methods(String path, String registered) {
        return isPostOnly(path) ? POST_ONLY : registered;
    }

    /** Javalin takes a slash behind a path for the same path, so it is one here. */
    private boolean isPostOnly(String path) {
        return postOnly.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** The paths without parameters, in order. */
    Set<String> fixed() {
        return known.stream().filter(path -> path.indexOf('{') < 0).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A path without formats. */
    public void get(String path, Handler handler) {
        get(path, path, handler);
    }

    private void get(String route, String path, Handler handler) {
        know(path);
        var counted = counted(route, handler);
        routes.get(path, counted);
        // Javalin's own HEAD answers without ETag, type and length.
        routes.head(path, counted);
        routes.options(path, counted(route, Paths::options));
    }

    /** A path that ends in a number, with a suffix or without; at any other word nothing is. */
    public void getNumber(String path, Handler handler) {
        var counted = counted(path, handler);
        routes.get(path, ctx -> onNumber(ctx, counted));
        routes.head(path, ctx -> onNumber(ctx, counted));
        routes.options(path, ctx -> onNumber(ctx, counted(path, Paths::options)));
    }

    private void onNumber(Context ctx, Handler handler) throws Exception {
        if (isPostOnly(ctx.path())) {
            throw new MethodNotAllowedResponse();
        }
        if (!isNumber(ctx.path())) {
            throw new NotFoundResponse();
        }
        handler.handle(ctx);
    }

    /** Whether the last part of a path is a number, with a suffix or without. */
    static boolean isNumber(String path) {
        return NUMBER.matcher(path).matches();
    }

    /** A path and its suffixed forms, such as {@code /v1/codes} with {@code /v1/codes.csv}. */
    public void getIn(List<Format> formats, String path, FormatHandler handler) {
        get(path, ctx -> handler.handle(ctx, Optional.empty()));
        for (var format : formats) {
            get(path, path + format.suffix(), ctx -> handler.handle(ctx, Optional.of(format)));
        }
    }

    /** A path that answers what is sent to it and keeps nothing of it. */
    public void post(String path, Handler handler) {
        know(path);
        postOnly.add(path);
        routes.post(path, counted(path, handler));
        routes.options(path, counted(path, ctx -> options(ctx, POST_ONLY)));
    }

    /** A path that answers both a query and a body. */
    public void getAndPost(String path, Handler get, Handler post) {
        know(path);
        routes.get(path, counted(path, get));
        routes.head(path, counted(path, get));
        routes.post(path, counted(path, post));
        routes.options(path, counted(path, ctx -> options(ctx, METHODS + ", POST")));
    }

    /** Tells those who count which route it was; they must not see the path. */
    private static Handler counted(String route, Handler handler) {
        var counted = Counted.route(route);
        return ctx -> {
            ctx.req().setAttribute(Counted.ATTRIBUTE, counted);
            handler.handle(ctx);
        };
    }

    /** Tells them also which code was asked for, by its canonical id. */
    public static void countCode(Context ctx, String id) {
        if (ctx.req().getAttribute(Counted.ATTRIBUTE) instanceof Counted counted) {
            ctx.req().setAttribute(Counted.ATTRIBUTE, counted.withCode(id));
        }
    }

    /** Tells them also which two codes were compared, by the canonical id of the pair. */
    public static void countPair(Context ctx, String id) {
        if (ctx.req().getAttribute(Counted.ATTRIBUTE) instanceof Counted counted) {
            ctx.req().setAttribute(Counted.ATTRIBUTE, counted.withPair(id));
        }
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
