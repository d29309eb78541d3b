package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The opening handshake (RFC 6455 §4.2.1), and what is answered to those who get it wrong. */
class HandshakeTest {
    private static final String GOOD = RawSocket.request("/live/inspect");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Connection: Upgrade | Connection: keep-alive, uPgrade | 101",
                "Upgrade: websocket | Upgrade: WebSocket | 101",
                "Connection: Upgrade | Connection: keep-alive | 400",
                "Upgrade: websocket | Upgrade: h2c | 426",
                "Upgrade: websocket | X-Upgrade: websocket | 426",
                "Version: 13 | Version: 8 | 426",
                "Version: 13 | Version: 13, 8 | 426",
                "Sec-WebSocket-Version: 13 | X: 13 | 426",
                "dGhlIHNhbXBsZSBub25jZQ== | dGhlIHNhbXBsZSBub25jZQ | 400",
                "dGhlIHNhbXBsZSBub25jZQ== | dGhlIHNhbXBsZQ== | 400",
                "dGhlIHNhbXBsZSBub25jZQ== | !!!! | 400",
                "Sec-WebSocket-Key | X-Key | 400",
                "X-None: | Content-Length: 3 | 101",
                "GET | POST | 405",
                "HTTP/1.1 | HTTP/1.0 | 400"
            })
    void each_part_is_needed(String part, String other, String status) throws IOException {
        try (var socket = RawSocket.tcp(RunningServer.port(), "127.0.0.1")) {
            var answer = socket.ask(GOOD.replace(part, other));
            assertEquals(status, answer.substring(9, 12), answer);
            boolean namesVersion = answer.contains("Sec-WebSocket-Version: 13\r\n");
            assertEquals(part.contains("Version: 13"), namesVersion, answer);
        }
    }

    @Test
    void a_body_is_refused() throws IOException {
        try (var socket = RawSocket.tcp(RunningServer.port(), "127.0.0.1")) {
            var answer = socket.ask(RawSocket.request("/live/inspect", "Content-Length: 2") + "hi");
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    @Test
    void no_extension_and_no_subprotocol_is_accepted() throws IOException {
        try (var socket = RawSocket.tcp(RunningServer.port(), "127.0.0.1")) {
            var answer = socket.ask(RawSocket.request(
                    "/live/inspect",
                    "Sec-WebSocket-Protocol: graphql-ws",
                    "Sec-WebSocket-Extensions: permessage-deflate"));
            assertTrue(answer.startsWith("HTTP/1.1 101 "), answer);
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("sec-websocket-protocol"), answer);
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("sec-websocket-extensions"), answer);
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("set-cookie"), answer);
        }
    }

    @Test
    void a_plain_get_learns_how_to_connect() {
        var answer = RunningServer.get("/live/close/1012?lang=vi");
        assertEquals(426, answer.statusCode());
        assertEquals("websocket", answer.headers().firstValue("Upgrade").orElse(""));
        assertTrue(answer.body().contains("new WebSocket("), answer.body());
        assertTrue(answer.body().contains("/live/close/1012"), answer.body());
        var head = RunningServer.send("HEAD", "/live/close/1012");
        assertEquals(426, head.statusCode());
        assertEquals("", head.body());
        var options = RunningServer.send("OPTIONS", "/live/close/1012");
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, OPTIONS", options.headers().firstValue("Allow").orElse(""));
        var post = RunningServer.post("/live/close/1012", "{}");
        assertEquals(405, post.statusCode());
        assertEquals("GET, HEAD, OPTIONS", post.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/live/close/99999 | 400 | 99999 |",
                "/live/close/-1 | 400 | -1 |",
                "/live/close/1012?after_ms=30001 | 400 | 30001 |",
                "/live/close/1012?resaon=x | 400 | resaon | reason",
                "/live/close/1012?code=1000 | 400 | code |",
                "/live/close/raw?hex=zz | 400 | zz |",
                "/live/refuse/199 | 400 | 199 |",
                "/live/inspect?report=2 | 400 | 2 |",
                "/live/drop?ms=%zz | 400 | ms=%zz |",
                "/live/clsoe/1012 | 404 | /live/clsoe/1012 | /live/close/1012",
                "/live/restet | 404 | /live/restet | /live/reset",
                "/live/close/1012/x | 404 | /live/close/1012/x | /live/close/1012",
            })
    void what_makes_no_sense_is_refused_before_the_upgrade(String target, int status, String value, String meant)
            throws IOException {
        try (var socket = RawSocket.tcp(RunningServer.port(), "127.0.0.1")) {
            var answer = socket.ask(RawSocket.request(target));
            assertEquals(Integer.toString(status), answer.substring(9, 12), answer);
        }
        var answer = RunningServer.get(target.replace("%zz", "%25zz").equals(target) ? target : "/live/drop?a=1");
        assertEquals(status, answer.statusCode(), answer.body());
        if (target.contains("%zz")) {
            return;
        }
        assertTrue(answer.body().contains("\"value\":\"" + value + "\""), answer.body());
        var suggestion = meant == null ? "null" : "\"" + meant + "\"";
        assertTrue(answer.body().contains("\"did_you_mean\":" + suggestion), answer.body());
    }

    @Test
    void the_list_speaks_no_websocket_itself() throws IOException {
        try (var socket = RawSocket.tcp(RunningServer.port(), "127.0.0.1")) {
            assertTrue(socket.ask(RawSocket.request("/live")).startsWith("HTTP/1.1 404 "));
        }
    }

    @ParameterizedTest
    @CsvSource({"200", "204", "301", "401", "403", "407", "426", "429", "500", "503", "599"})
    void an_upgrade_is_refused_with_the_status_that_was_asked_for(int status) throws IOException {
        try (var socket = RawSocket.tcp(RunningServer.port(), "127.0.0.1")) {
            var answer = socket.ask(RawSocket.request("/live/refuse/" + status));
            assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        }
    }
}
