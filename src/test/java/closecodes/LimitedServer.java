package closecodes;

import closecodes.cache.RememberedAnswers;
import closecodes.limits.Connections;
import closecodes.limits.RequestLimits;
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
        return new LimitedServer(Server.start(Settings.from(environment), RunningServer.catalog()));
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

    public RememberedAnswers answers() {
        return server.answers();
    }

    @Override
    public void close() {
        server.close();
    }
}
