package closecodes;

import closecodes.routing.RequestBody;
import closecodes.search.LaterSearch;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.RoutesConfig;
import io.javalin.http.servlet.JavalinServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** All routes over one catalogue, with the indexes that belong to it. What it answers never changes. */
final class Snapshot {
    private final LaterSearch search;
    private final Javalin app;
    private final JavalinServlet servlet;

    /**
     * Makes the routes; no port is opened for them.
     *
     * @param bodyTime how long the body of a request may take
     */
    Snapshot(LaterSearch search, Duration bodyTime, Consumer<RoutesConfig> routes) {
        this.search = search;
        this.app = Javalin.create(config -> {
            config.http.prefer405over404 = true;
            config.http.maxRequestSize = RequestBody.LARGEST_KIB * 1024L;
            // Javalin's gzip gives both codings one ETag and no Vary.
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.startup.startupWatcherEnabled = false;
            config.appData(RequestBody.TIME, bodyTime);
            routes.accept(config.routes);
        });
        this.servlet = new JavalinServlet(app.unsafe);
    }

    /** Begins to make the indexes that are not needed at once. */
    void beginIndexes() {
        search.begin();
    }

    /** Makes every index before it returns. */
    void makeIndexes() {
        search.make();
    }

    /** Answers one request, from its first byte to its last. */
    void answer(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        servlet.service(request, response);
    }
}
