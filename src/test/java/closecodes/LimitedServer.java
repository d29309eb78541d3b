package closecodes;

import closecodes.cache.RememberedAnswers;
import closecodes.catalog.Catalog;
import closecodes.data.CatalogLoader;
import closecodes.data.DataFiles;
import closecodes.limits.Connections;
import closecodes.limits.RequestLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;

/** A real server with an environment of its own, for one test. */
public final class LimitedServer implements AutoCloseable {
    private final Server server;

    private LimitedServer(Server server) {
        this.server = server;
    }

    /** Starts one with these variables, given as name, value, name, value. */
    public static LimitedServer with(String... variables) {
        var environment = new HashMap<>(RunningServer.ENVIRONMENT);
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        var settings = Settings.from(environment);
        return new LimitedServer(Server.start(settings, catalog(settings.dataFolder())));
    }

    private static Catalog catalog(Path folder) {
        try {
            return folder == null ? RunningServer.catalog() : CatalogLoader.load(DataFiles.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.port();
    }

    public RequestLimits limits() {
        return server.limits();
    }

    public Connections connections() {
        return server.connections();
    }

    public int openSockets() {
        return server.openSockets();
    }

    /** Stops it as SIGTERM does. */
    void stop() {
        server.drain();
        server.close();
    }

    public RememberedAnswers answers() {
        return server.answers();
    }

    @Override
    public void close() {
        server.close();
    }
}
