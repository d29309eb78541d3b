package closecodes.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections in all, of an address, and with a request head that never ends. */
@Timeout(60)
class ConnectionsTest {
    private static final String CODE = "/v1/codes/1006";
    private static final int PACE_MS = 20;

    @Test
    void one_connection_too_many_is_told_so_and_makes_room_when_others_end() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_CONNECTIONS", "2");
                var first = connected(server.port(), "127.0.0.2");
                var second = connected(server.port(), "127.0.0.3")) {
            awaitNumber(server, 2);
            var client = new AddressedClient(server.port(), "127.0.0.4");
            var refused = client.get(CODE);
            assertRefused(refused.status(), refused.header("Content-Type"), refused.header("Retry-After"));
            assertTrue(server.connections().refused() > 0);
            first.shutdownOutput();
            var end = Instant.now().plusSeconds(10);
            while (client.get(CODE).status() != 200) {
                assertTrue(Instant.now().isBefore(end), "still refused");
            }
            assertTrue(second.isConnected());
        }
    }

    private static void assertRefused(int status, String type, String retryAfter) {
        assertEquals(503, status);
        assertEquals("application/problem+json", type);
        assertEquals("10", retryAfter);
    }

    @Test
    void connections_of_an_address_are_limited_but_those_of_a_trusted_proxy_are_not() throws IOException {
        try (var server = LimitedServer.with(
                        "CLOSECODES_CONNECTIONS_PER_ADDRESS", "1", "CLOSECODES_TRUSTED_PROXIES", "127.0.0.3");
                var first = connected(server.port(), "127.0.0.2");
                var second = connected(server.port(), "127.0.0.3")) {
            awaitNumber(server, 2);
            assertEquals(
                    503,
                    new AddressedClient(server.port(), "127.0.0.2").get(CODE).status());
            assertEquals(
                    200,
                    new AddressedClient(server.port(), "127.0.0.3").get(CODE).status());
            assertEquals(
                    200,
                    new AddressedClient(server.port(), "127.0.0.4").get(CODE).status());
            assertTrue(first.isConnected() && second.isConnected());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1",
                "GET /v1/codes HTTP/1.1\r\nHost: x\r\nX: ",
                "GET /livez HTTP/1.1\r\nHost: x\r\n\r\nGET"
            })
    void a_request_head_that_trickles_in_is_refused(String start) throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_HEAD_MS", "600");
                var socket = connected(server.port(), "127.0.0.2")) {
            socket.setSoTimeout(PACE_MS);
            socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
            var answer = trickled(socket);
            assertTrue(answer.contains("HTTP/1.1 408 Request Timeout\r\n"), answer);
            assertTrue(answer.contains("\"type\":\"/v1/problems/request-timeout\""), answer);
            assertEquals(1, server.connections().tooSlow());
        }
    }

    @Test
    void a_connection_that_waits_between_requests_is_not_refused() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_HEAD_MS", "1");
                var kept = connected(server.port(), "127.0.0.2");
                var slow = connected(server.port(), "127.0.0.3")) {
            var request = "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8);
            kept.getOutputStream().write(request);
            assertEquals('H', kept.getInputStream().read());
            slow.setSoTimeout(PACE_MS);
            slow.getOutputStream().write("GET /v1".getBytes(StandardCharsets.UTF_8));
            // Both were swept when the slow one is refused.
            assertTrue(trickled(slow).contains(" 408 "));
            kept.getOutputStream().write(request);
            assertEquals("TTP/1.1 200", new String(kept.getInputStream().readNBytes(11), StandardCharsets.UTF_8));
        }
    }

    private static Socket connected(int port, String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static void awaitNumber(LimitedServer server, int number) {
        var end = Instant.now().plusSeconds(10);
        while (server.connections().number() != number) {
            assertTrue(Instant.now().isBefore(end), "not " + number + " connections");
            Thread.onSpinWait();
        }
    }

    /** Sends a byte whenever nothing came for a moment, and reads until TCP ends. */
    private static String trickled(Socket socket) throws IOException {
        var answer = new StringBuilder();
        try {
            while (true) {
                try {
                    int next = socket.getInputStream().read();
                    if (next < 0) {
                        break;
                    }
                    answer.append((char) next);
                } catch (SocketTimeoutException e) {
                    socket.getOutputStream().write('x');
                }
            }
        } catch (SocketException e) {
            // Reset behind the answer, because we went on to send.
        }
        return answer.toString();
    }
}
