package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import closecodes.catalog.Language;
import closecodes.http.ClientAddress;
import closecodes.view.Links;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.BufferUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that stops while a client is on its way in: after its admission, before its connection is open. */
class UpgradeRaceTest {
    private static final ClientAddress ADDRESS = ClientAddress.of(InetAddress.getLoopbackAddress());
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final LiveLimits LIMITS =
            new LiveLimits(10, 10, LONG, LONG, LONG, LONG, 100, 20, 10, Set.of(), 1012);

    private final Server jetty = new Server();
    private final LocalConnector connector = new LocalConnector(jetty);
    private final LiveSockets sockets = new LiveSockets(10, 10);

    @BeforeEach
    void start() throws Exception {
        jetty.addConnector(connector);
        jetty.start();
    }

    @AfterEach
    void stop() throws Exception {
        jetty.stop();
    }

    @Test
    void the_client_hears_goodbye_first_of_all() {
        var endPoint = new ByteArrayEndPoint(connector.getScheduler(), 0);
        var connection = admitted(endPoint);
        connection.goAway();
        assertEquals("", BufferUtil.toString(endPoint.takeOutput()));
        connection.onOpen();
        assertEquals("1012 The server restarts", RawSocket.closing(BufferUtil.toArray(endPoint.takeOutput())));
    }

    @Test
    void a_client_that_is_admitted_is_cut_at_the_latest_and_nobody_is_admitted_afterwards() {
        var endPoint = new ByteArrayEndPoint(connector.getScheduler(), 0);
        admitted(endPoint);
        assertEquals(1, sockets.count());
        sockets.stop(0);
        assertFalse(endPoint.isOpen());
        assertEquals(0, sockets.count());
        assertThrows(RefusedException.class, () -> admitted(new ByteArrayEndPoint()));
    }

    private LiveConnection admitted(ByteArrayEndPoint endPoint) {
        var reports = new LiveReports(1, System::nanoTime);
        var conversation = new Inspection(Language.EN, new Links(""), reports, false);
        return sockets.open(
                ADDRESS,
                () -> new LiveConnection(
                        endPoint, connector, LIMITS, Language.EN, conversation, gone -> sockets.remove(gone, ADDRESS)));
    }
}
