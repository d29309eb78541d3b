package closecodes.probe;

import static closecodes.probe.ProbeCommands.probe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that never come to an end do not keep the probe, nor fill its memory. */
@Timeout(60)
class EndlessServersTest {

    @ParameterizedTest
    @EnumSource(names = {"FLOODS", "FLOODS_INSIDE_A_FRAME", "FLOODS_WITH_PINGS_AND_READS_NOTHING"})
    void a_server_that_floods_cannot_be_tested(Fault fault) throws Exception {
        try (var server = new RawServer(fault)) {
            var run = probe(url(server), "--case", "close-1000");
            // Whether the flood is past the limit before the first case depends on the speed of the machine.
            assertNotEquals(0, run.exit(), run.out());
            assertTrue((run.err() + run.out()).contains("The server sends more than the probe takes in"), run.out());
        }
    }

    @Test
    void a_flood_behind_a_close_is_cut_and_told() throws Exception {
        try (var server = new RawServer(Fault.FLOODS_AFTER_CLOSE)) {
            var run = probe(url(server), "--json", "--case", "close-1000", "--case", "server-ends-tcp");
            assertEquals(1, run.exit(), run.err());
            for (var each : JsonMapper.builder().build().readTree(run.out()).get("cases")) {
                assertEquals("fail", each.get("outcome").asText());
                assertEquals(
                        "The server sent data after its Close.", each.get("why").asText());
                assertEquals("flood", each.get("tcp_end").asText());
                assertEquals(200, each.get("received").size());
            }
        }
    }

    @Test
    void cases_fail_that_are_not_done_when_the_run_is_over() throws Exception {
        try (var server = new RawServer(Fault.SAYS_NOTHING)) {
            var run = probe(url(server), "--total-timeout", "1", "--timeout", "30");
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.out().contains("The time for the whole run (1 seconds) was over."), run.out());
            assertTrue(
                    run.out().contains(": 0 pass, 0 non-strict, " + Cases.all().size() + " fail, in "), run.out());
        }
    }

    /** One byte every 50 ms: each comes in time, all together never. */
    @ParameterizedTest
    @EnumSource(Slow.class)
    void an_opening_that_comes_byte_by_byte_without_end_is_given_up(Slow slow) throws Exception {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> trickle(listener, slow.start), "slow-server");
            thread.setDaemon(true);
            thread.start();
            var run = probe(slow.scheme + "://127.0.0.1:" + listener.getLocalPort() + "/", "--timeout", "0.5");
            assertEquals(2, run.exit(), run.out());
            assertTrue(run.err().contains("the handshake was not answered within 500 ms."), run.err());
        }
    }

    /** What comes slowly: a header of HTTP, or a TLS record of 16,384 bytes. */
    enum Slow {
        HTTP("ws", "HTTP/1.1 101 Switching".getBytes(StandardCharsets.US_ASCII)),
        TLS("wss", new byte[] {0x16, 3, 3, 0x40, 0, 2, 0, 0x3F, (byte) 0xFC});

        private final String scheme;
        private final byte[] start;

        Slow(String scheme, byte[] start) {
            this.scheme = scheme;
            this.start = start;
        }
    }

    private static void trickle(ServerSocket listener, byte[] start) {
        try (var socket = listener.accept()) {
            socket.setSoTimeout(50);
            socket.getOutputStream().write(start);
            while (true) {
                socket.getOutputStream().write('x');
                try {
                    while (socket.getInputStream().read() >= 0) {}
                    return;
                } catch (SocketTimeoutException e) {
                    // Time for the next byte.
                }
            }
        } catch (IOException e) {
            // The probe went away.
        }
    }

    private static String url(EchoServer server) {
        return "ws://127.0.0.1:" + server.port() + "/";
    }
}
