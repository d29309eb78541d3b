package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that comes byte by byte, each of them in time, and never to its end. */
@Timeout(60)
class SlowBodyTest {
    private static final int PACE_MS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 500000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n40000\r\n{"})
    void is_answered_with_408_in_the_readers_language_and_the_connection_ends(String start) throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_BODY_MS", "300")) {
            var answer = trickled(
                    server.port(),
                    "POST /v1/validate HTTP/1.1\r\nHost: x\r\nAccept-Language: vi\r\nContent-Type: application/json\r\n"
                            + start);
            assertTrue(answer.startsWith("HTTP/1.1 408 Request Timeout\r\n"), answer);
            assertTrue(answer.contains("\r\nContent-Type: application/problem+json\r\n"), answer);
            assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
            assertTrue(answer.contains("\"detail\":\"Sau 0 giây server vẫn chưa nhận đủ body."), answer);
            assertTrue(answer.endsWith("\"lang\":\"vi\"}"), answer);
        }
    }

    @Test
    void that_ends_in_time_is_answered() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_BODY_MS", "20000")) {
            var head =
                    "POST /v1/validate HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n";
            var answer = trickled(server.port(), head + "Content-Length: 20\r\n\r\n{\"code\":1000");
            assertEquals("HTTP/1.1 400", answer.substring(0, 12), answer);
        }
    }

    @Test
    void is_taken_in_before_it_is_refused_so_that_the_refusal_arrives() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_BODY_MS", "20000");
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5 * PACE_MS);
            write(
                    socket,
                    "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: text/x\r\nContent-Length: 5\r\n\r\nfour");
            assertThrows(
                    SocketTimeoutException.class, () -> socket.getInputStream().read());
            socket.setSoTimeout(0);
            write(socket, "5GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answers.startsWith("HTTP/1.1 415"), answers);
            assertTrue(answers.contains("HTTP/1.1 200 OK"), answers);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the start, then a byte whenever nothing came for a moment, and reads until TCP ends. */
    private static String trickled(int port, String start) throws IOException {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PACE_MS);
            socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
            while (true) {
                try {
                    int next = socket.getInputStream().read();
                    if (next < 0) {
                        break;
                    }
                    answer.write(next);
                } catch (SocketTimeoutException e) {
                    socket.getOutputStream().write('x');
                }
            }
        } catch (SocketException e) {
            // Reset behind the answer, because we went on to send.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
