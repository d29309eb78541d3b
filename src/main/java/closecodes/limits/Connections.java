package closecodes.limits;

import closecodes.http.ClientAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The HTTP connections that are open, counted in all and by address. One too many is told so and closed; so is one whose
 * request head does not come to its end in time. A live socket is counted elsewhere once it is one.
 */
public final class Connections {
    private static final int DEFAULT_ACCEPTORS = -1;
    private static final long SWEEP_MS = 500;

    private final Limits limits;
    private final String base;
    private final Set<WatchedConnection> open = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<ClientAddress, Integer> byAddress = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final LongAdder refused = new LongAdder();
    private final LongAdder tooSlow = new LongAdder();

    /**
     * None so far.
     *
     * @param base the public address of this service; empty for relative links
     */
    public Connections(Limits limits, String base) {
        this.limits = limits;
        this.base = base;
    }

    /** How many are open. */
    public int number() {
        return number.get();
    }

    /** How many were refused because too many were open. */
    public long refused() {
        return refused.sum();
    }

    /** How many were closed because a request head took too long. */
    public long tooSlow() {
        return tooSlow.sum();
    }

    /** A connector whose connections are counted here, with so many threads that read from sockets. */
    public ServerConnector connector(Server server, HttpConfiguration configuration, int readers) {
        var connector = new ServerConnector(server, DEFAULT_ACCEPTORS, readers, new Factory(configuration));
        connector.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarted(LifeCycle started) {
                watch(connector.getScheduler());
            }
        });
        return connector;
    }

    /** Looks again and again for connections whose request head takes too long, until the server stops. */
    private void watch(Scheduler scheduler) {
        scheduler.schedule(
                () -> {
                    long now = System.nanoTime();
                    for (var connection : open) {
                        if (connection.waitedNs(now) >= limits.headTime().toNanos()) {
                            tooSlow.increment();
                            connection.refuse(base);
                        }
                    }
                    watch(scheduler);
                },
                SWEEP_MS,
                TimeUnit.MILLISECONDS);
    }

    private boolean enter(InetAddress address) {
        if (number.incrementAndGet() > limits.connections()) {
            number.decrementAndGet();
            return false;
        }
        if (limits.proxies().contains(address)) {
            return true;
        }
        int ofAddress = byAddress.merge(ClientAddress.of(address), 1, Integer::sum);
        if (ofAddress > limits.connectionsPerAddress()) {
            leave(address);
            return false;
        }
        return true;
    }

    private void leave(InetAddress address) {
        number.decrementAndGet();
        byAddress.computeIfPresent(
                ClientAddress.of(address), (same, connections) -> connections == 1 ? null : connections - 1);
    }

    /** Makes connections as Jetty does, and counts them. */
    private final class Factory extends HttpConnectionFactory {

        Factory(HttpConfiguration configuration) {
            super(configuration);
        }

        @Override
        public Connection newConnection(Connector connector, EndPoint endPoint) {
            var address = address(endPoint);
            if (!enter(address)) {
                refused.increment();
                return configure(new RefusedConnection(endPoint, connector.getExecutor(), base), connector, endPoint);
            }
            var connection = new WatchedConnection(getHttpConfiguration(), connector, endPoint);
            connection.addEventListener(new Connection.Listener() {
                @Override
                public void onClosed(Connection closed) {
                    if (open.remove(connection)) {
                        leave(address);
                    }
                }
            });
            open.add(connection);
            return configure(connection, connector, endPoint);
        }
    }

    private static InetAddress address(EndPoint endPoint) {
        return endPoint.getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : InetAddress.getLoopbackAddress();
    }
}
