package closecodes;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How the server stops: it says so and serves on for a while, then it takes nobody in and lets the work in flight end. */
final class Shutdown implements HttpConfiguration.Customizer {
    private static final Duration LONGEST_WORK = Duration.ofSeconds(4);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private static final String WEBSOCKET = "websocket";

    private final GracefulHandler work = new GracefulHandler();
    private volatile boolean isAnnounced;

    /** Counts the requests in flight; stands in front of everything that takes time. */
    GracefulHandler work() {
        return work;
    }

    /** From now on each answer is the last one on its connection, so that clients find another server. */
    void announce() {
        isAnnounced = true;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        if (isAnnounced && !request.getHeaders().contains(HttpHeader.UPGRADE, WEBSOCKET)) {
            answer.put(HttpFields.CONNECTION_CLOSE);
        }
        return request;
    }

    /** Listens no more; connections that are open stay. */
    static void closePorts(Server jetty) {
        for (var connector : jetty.getConnectors()) {
            if (connector instanceof NetworkConnector listener) {
                listener.close();
            }
        }
    }

    /** Waits until no request is in flight, but not for ever: Jetty by itself would cut a client that pauses for a second. */
    void awaitWork() {
        long endNs = System.nanoTime() + LONGEST_WORK.toNanos();
        while (work.getCurrentRequestCount() > 0 && System.nanoTime() - endNs < 0) {
            sleep(LOOK_EVERY);
        }
    }

    static void sleep(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
