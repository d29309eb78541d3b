package closecodes;

import closecodes.api.Api;
import closecodes.api.OwnMethod;
import closecodes.api.RequestBody;
import closecodes.cache.RememberedAnswers;
import closecodes.catalog.Catalog;
import closecodes.http.JettyErrors;
import closecodes.limits.Connections;
import closecodes.limits.RequestLimits;
import closecodes.live.LiveHandler;
import closecodes.live.LiveReports;
import closecodes.search.LaterSearch;
import closecodes.view.Links;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;

/** The only list of who serves what. */
public final class Server implements AutoCloseable {
    private static final int STOP_AFTER_MS = 8_000;
    private static final long MIB = 1024 * 1024;
    private static final String DEVELOPMENT = "dev";

    private final Connections connections;
    private final RequestLimits limits;
    private final LiveReports reports;
    private final LiveHandler live;
    private final LaterSearch search;
    private final RememberedAnswers answers;
    private final Javalin app;
    private final AtomicBoolean ready = new AtomicBoolean();

    private Server(Settings settings, Catalog catalog) {
        this.connections = new Connections(settings.limits(), settings.publicUrl());
        this.limits = new RequestLimits(settings.limits(), settings.publicUrl());
        this.reports = new LiveReports(settings.live().reports(), System::nanoTime);
        this.live = new LiveHandler(settings.live(), new Links(settings.publicUrl()), reports);
        this.search = new LaterSearch(catalog);
        this.answers = new RememberedAnswers(settings.cacheMib() * MIB, Api.MEDIA_TYPES);
        this.app = Javalin.create(config -> configure(config, settings, catalog));
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
        server.search.begin();
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
                    "cannot listen on " + settings.host() + " (" + e.getMessage()
                            + "); set PORT to a free port, or stop what listens there");
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

    /** Takes no new work, says goodbye to live sockets, lets the work in progress end, and stops. */
    @Override
    public void close() {
        ready.set(false);
        live.sayGoodbye();
        app.stop();
    }

    private void configure(JavalinConfig config, Settings settings, Catalog catalog) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Api.LARGEST_BODY_KIB * 1024L;
        // Javalin's gzip gives both codings one ETag and no Vary.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.addCustomizer(new OwnMethod());
        });
        config.jetty.addConnector((jetty, http) -> connector(jetty, http, settings));
        config.appData(RequestBody.TIME, settings.bodyTime());
        var errors = new JettyErrors(settings.publicUrl());
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(errors);
            jetty.setStopTimeout(STOP_AFTER_MS);
            jetty.insertHandler(live);
            if (settings.cacheMib() > 0) {
                jetty.insertHandler(answers);
            }
            // The last one stands in front of all.
            jetty.insertHandler(limits);
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
        new Api(
                        catalog,
                        new Links(settings.publicUrl()),
                        version(),
                        ready::get,
                        settings.socketUrl(),
                        reports::find,
                        search)
                .addTo(config.routes);
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
