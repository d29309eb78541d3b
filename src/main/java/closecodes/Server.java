package closecodes;

import closecodes.api.Api;
import closecodes.api.Operations;
import closecodes.api.OwnMethod;
import closecodes.cache.RememberedAnswers;
import closecodes.catalog.Catalog;
import closecodes.catalog.Later;
import closecodes.catalog.Text;
import closecodes.http.JettyErrors;
import closecodes.limits.Connections;
import closecodes.limits.RequestLimits;
import closecodes.live.LiveHandler;
import closecodes.live.LiveReports;
import closecodes.log.AccessLog;
import closecodes.log.RequestIds;
import closecodes.mcp.McpRoutes;
import closecodes.mcp.McpServer;
import closecodes.metrics.CacheFigures;
import closecodes.metrics.Counts;
import closecodes.metrics.Exposition;
import closecodes.metrics.Reloads;
import closecodes.metrics.Requests;
import closecodes.metrics.Service;
import closecodes.pages.Site;
import closecodes.routing.Errors;
import closecodes.routing.Paths;
import closecodes.search.LaterSearch;
import closecodes.view.Links;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.ServletEntry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kotlin.LazyKt;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only list of who serves what. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /** With the drain, the goodbye to live sockets and the work in flight, usually 9 seconds at most. */
    private static final int STOP_AFTER_MS = 1_500;

    private static final long MIB = 1024 * 1024;
    private static final String DEVELOPMENT = "dev";

    private final Settings settings;
    private final Connections connections;
    private final RequestLimits limits;
    private final LiveReports reports;
    private final LiveHandler live;
    private final CurrentSnapshot current;
    private final Optional<Reload> reload;
    private final RememberedAnswers answers;
    private final Javalin app;
    private final Shutdown shutdown = new Shutdown();
    private final Counts endings = new Counts();
    private final Service service;
    private final Exposition exposition;
    private static final Text CANNOT_LISTEN = new Text(
            "cannot listen on {host} ({why}); set PORT to a free port, or stop what listens there",
            "không lắng nghe được trên {host} ({why}). Đặt PORT là một port còn trống, hoặc dừng chương trình đang dùng port này");

    private final AtomicBoolean ready = new AtomicBoolean();

    private Server(Settings settings, Catalog catalog) {
        this.settings = settings;
        this.connections = new Connections(settings.limits(), settings.publicUrl());
        this.limits = new RequestLimits(settings.limits(), settings.publicUrl());
        this.reports = new LiveReports(settings.live().reports(), System::nanoTime);
        this.live = new LiveHandler(settings.live(), new Links(settings.publicUrl()), reports, endings::count);
        this.answers = new RememberedAnswers(settings.cacheMib() * MIB, Api.MEDIA_TYPES);
        this.service = new Service(
                version(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                new Requests(),
                new Counts(),
                endings,
                live::openSockets,
                new CacheFigures(answers::hits, answers::misses, answers::weight),
                new Reloads());
        this.exposition = new Exposition(service);
        service.reloads().serve(served(catalog));
        this.current = new CurrentSnapshot(snapshot(catalog));
        this.reload = Optional.ofNullable(settings.dataFolder())
                .filter(folder -> !settings.reload().isZero())
                .map(folder -> new Reload(folder, catalog.version(), this::exchange, service.reloads()));
        this.app = Javalin.create(this::configure);
        // Not Javalin's own servlet, which knows the routes of one catalogue for ever.
        this.app.unsafe.servlet = LazyKt.lazyOf(new ServletEntry(null, current));
    }

    /**
     * Starts to serve the catalogue.
     *
     * @throws Settings.BadSettingException if host and port cannot be listened on
     */
    public static Server start(Settings settings, Catalog catalog) {
        refuseTakenPort(settings);
        var server = new Server(settings, catalog);
        server.app.start();
        server.ready.set(true);
        server.current.get().beginIndexes();
        server.reload.ifPresent(reload -> reload.every(settings.reload()));
        return server;
    }

    /** Asked before Jetty is, which would report a taken port with pages of stack trace. */
    private static void refuseTakenPort(Settings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw new Settings.BadSettingException(
                    "PORT",
                    Integer.toString(settings.port()),
                    CANNOT_LISTEN.with("host", settings.host()).with("why", String.valueOf(e.getMessage())));
        }
    }

    /** The port it listens on. */
    public int port() {
        return app.port();
    }

    /** Its open connections. */
    Connections connections() {
        return connections;
    }

    /** What it refused, and what it has to do. */
    RequestLimits limits() {
        return limits;
    }

    /** How many live sockets are open. */
    int openSockets() {
        return live.openSockets();
    }

    /** What is remembered of the answers of its routes. */
    RememberedAnswers answers() {
        return answers;
    }

    /** The version of this program. */
    static String version() {
        return Objects.requireNonNullElse(Server.class.getPackage().getImplementationVersion(), DEVELOPMENT);
    }

    /**
     * Says that it will stop, and serves on for the time that load balancers need to hear it: each answer is the last
     * one on its connection.
     */
    public void drain() {
        shutdown.announce();
        ready.set(false);
        Shutdown.sleep(settings.drain());
    }

    /** Takes no new work, says goodbye to live sockets, lets the work in progress end, and stops. */
    @Override
    public void close() {
        ready.set(false);
        reload.ifPresent(Reload::close);
        Shutdown.closePorts(app.jettyServer().server());
        live.sayGoodbye();
        shutdown.awaitWork();
        app.stop();
        exposition.close();
    }

    /** Where documents are exchanged: whatever remembers something about the old ones has to forget it here. */
    private void exchange(Catalog catalog) {
        var next = snapshot(catalog);
        next.makeIndexes();
        current.set(next);
        answers.forget();
        service.reloads().serve(served(catalog));
    }

    private static Reloads.Served served(Catalog catalog) {
        return new Reloads.Served(catalog.version(), catalog.updated().toString());
    }

    private Snapshot snapshot(Catalog catalog) {
        var search = new LaterSearch(catalog);
        var links = new Links(settings.publicUrl());
        var api = new Api(
                catalog,
                links,
                version(),
                new Operations(ready::get, service, exposition::text),
                reports::find,
                search);
        var site = new Site(
                catalog,
                links,
                settings.editUrl(),
                version(),
                new Site.Tools(search, settings.socketUrl(), service.diagnoses()::count));
        // A start need not wait for the schemas of its tools.
        var mcp = new Later<>(() -> new McpServer(
                catalog, search, settings.publicUrl(), version(), e -> LOG.error("A message of MCP failed", e)));
        var mcpRoutes = new McpRoutes(mcp, settings.publicUrl());
        return new Snapshot(search, settings.bodyTime(), routes -> {
            var paths = new Paths(routes);
            api.addTo(paths);
            mcpRoutes.addTo(paths);
            site.addTo(paths);
            new Errors(links, paths, site::shows).addTo(routes);
        });
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.addCustomizer(new OwnMethod());
            http.addCustomizer(shutdown);
            http.addCustomizer(new RequestIds());
        });
        config.jetty.addConnector((jetty, http) -> connector(jetty, http, settings));
        var errors = new JettyErrors(settings.publicUrl());
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(errors);
            jetty.setRequestLog(new AccessLog(settings.accessLog(), service.requests()));
            jetty.setStopTimeout(STOP_AFTER_MS);
            jetty.insertHandler(live);
            jetty.insertHandler(shutdown.work());
            if (settings.cacheMib() > 0) {
                jetty.insertHandler(answers);
            }
            // The last one stands in front of all.
            jetty.insertHandler(limits);
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
    }

    /** Remembered answers are given by the threads that read, so there is one for each core. */
    private ServerConnector connector(
            org.eclipse.jetty.server.Server jetty, HttpConfiguration http, Settings settings) {
        int readers = Runtime.getRuntime().availableProcessors();
        var connector = connections.connector(jetty, http, readers);
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        return connector;
    }
}
