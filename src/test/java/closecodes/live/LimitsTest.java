package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import closecodes.protocol.FrameWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Every limit, with small values. */
class LimitsTest {

    @Test
    void sockets_in_all_are_limited_and_make_room_when_they_end() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_LIVE_SOCKETS", "2");
                var first = RawSocket.open(server.port(), "/live/inspect")) {
            try (var second = RawSocket.open(server.port(), "/live/inspect", "127.0.0.2");
                    var third = RawSocket.tcp(server.port(), "127.0.0.3")) {
                var refusal = third.ask(RawSocket.request("/live/inspect"));
                assertTrue(refusal.startsWith("HTTP/1.1 503 "), refusal);
                assertTrue(refusal.contains("\r\nRetry-After: 10\r\n"), refusal);
                assertTrue(refusal.contains("\r\nContent-Type: application/problem+json\r\n"), refusal);
                second.sendClose(1000, "").text();
                assertEquals("1000", second.closing().substring(0, 4));
                second.end();
            }
            // The room is free once the server has seen the end of TCP, which nothing tells us.
            openInTheEnd(server.port(), "127.0.0.2").close();
            assertEquals("still here", first.text("still here").text());
        }
    }

    /** Asks again and again, for ten seconds at most. */
    private static RawSocket openInTheEnd(int port, String from) throws IOException {
        var end = Instant.now().plusSeconds(10);
        while (true) {
            var socket = RawSocket.tcp(port, from);
            var answer = socket.ask(RawSocket.request("/live/inspect"));
            if (answer.startsWith("HTTP/1.1 101 ")) {
                return socket;
            }
            socket.close();
            assertTrue(Instant.now().isBefore(end), answer);
        }
    }

    @Test
    void sockets_of_an_address_are_limited() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_LIVE_SOCKETS_PER_ADDRESS", "1");
                var first = RawSocket.open(server.port(), "/live/inspect", "127.0.0.2");
                var second = RawSocket.tcp(server.port(), "127.0.0.2");
                var other = RawSocket.open(server.port(), "/live/inspect", "127.0.0.3")) {
            assertTrue(second.ask(RawSocket.request("/live/inspect")).startsWith("HTTP/1.1 503 "));
            assertEquals("one", first.text("one").text());
            assertEquals("two", other.text("two").text());
        }
    }

    @Test
    void a_silent_client_gets_1001() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_LIVE_IDLE_MS", "200");
                var socket = RawSocket.open(server.port(), "/live/inspect?lang=vi")) {
            assertEquals("1001 0 giây không có dữ liệu", socket.closing());
            assertEquals("fin", socket.sendClose(1001, "").end());
        }
    }

    @Test
    void a_client_that_speaks_is_not_idle_but_has_its_time() throws IOException {
        try (var server = LimitedServer.with(
                        "CLOSECODES_LIVE_IDLE_MS",
                        "2000",
                        "CLOSECODES_LIVE_LIFE_MS",
                        "3000",
                        "CLOSECODES_LIVE_MESSAGES_PER_SECOND",
                        "100000");
                var socket = RawSocket.open(server.port(), "/live/inspect")) {
            var last =
                    CompletableFuture.supplyAsync(() -> echoUntilClosed(socket)).join();
            assertEquals("1001 A test connection lives 3 seconds", last);
        }
    }

    /** Speaks all the time, and says how it ended. */
    private static String echoUntilClosed(RawSocket socket) {
        try {
            while (true) {
                var frame = socket.text("hi").frame();
                if ((frame[0] & 0x0F) == 8) {
                    return RawSocket.closing(frame);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_big_message_gets_1009_whole_or_in_fragments_and_one_at_the_limit_is_echoed() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_LIVE_MESSAGE_BYTES", "200")) {
            try (var socket = RawSocket.open(server.port(), "/live/inspect")) {
                assertEquals("x".repeat(200), socket.text("x".repeat(200)).text());
                assertEquals(
                        "1009 At most 200 bytes a message",
                        socket.text("x".repeat(201)).closing());
            }
            try (var socket = RawSocket.open(server.port(), "/live/inspect")) {
                socket.frame(0x01, new byte[150]);
                assertEquals(
                        "1009 At most 200 bytes a message",
                        socket.frame(0x80, new byte[51]).closing());
            }
            try (var socket = RawSocket.open(server.port(), "/live/inspect")) {
                // Only the header: nobody waits for 2^40 bytes.
                assertEquals(
                        "1009 At most 200 bytes a message",
                        socket.send("82ff 0000010000000000 00000000").closing());
            }
        }
    }

    @Test
    void too_many_messages_pings_or_fragments_get_1008() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_LIVE_MESSAGES_PER_SECOND", "3")) {
            assertEquals("1008 At most 3 messages a second", flooded(server.port(), 0x81, 100));
            assertEquals("1008 At most 3 messages a second", flooded(server.port(), 0x89, 100));
            assertEquals("1008 At most 3 messages a second", flooded(server.port(), 0x8A, 100));
            assertEquals("1008 At most 3 messages a second", flooded(server.port(), 0x00, 1_000));
        }
    }

    private static String flooded(int port, int firstByte, int times) throws IOException {
        try (var socket = RawSocket.open(port, "/live/inspect")) {
            if (firstByte == 0x00) {
                socket.frame(0x01, new byte[0]);
            }
            var flood = new ByteArrayOutputStream();
            for (int i = 0; i < times; i++) {
                flood.writeBytes(FrameWriter.frame(firstByte, new byte[0], RawSocket.KEY));
            }
            socket.send(flood.toByteArray());
            while (true) {
                var frame = socket.frame();
                if ((frame[0] & 0x0F) == 8) {
                    return RawSocket.closing(frame);
                }
            }
        }
    }

    @Test
    void a_close_that_nobody_answers_ends_in_tcp() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_LIVE_CLOSING_MS", "200");
                var socket = RawSocket.open(server.port(), "/live/close/1012")) {
            assertEquals("1012 ", socket.closing());
            assertEquals("fin", socket.end());
        }
    }

    @Test
    void a_client_that_reads_nothing_is_cut() throws IOException {
        try (var server = LimitedServer.with(
                        "CLOSECODES_LIVE_MESSAGES_PER_SECOND", "100000",
                        "CLOSECODES_LIVE_LIFE_MS", "1000",
                        "CLOSECODES_LIVE_CLOSING_MS", "200");
                var socket = RawSocket.open(server.port(), "/live/inspect")) {
            var text = "x".repeat(60_000);
            try {
                // More than all buffers of both systems hold, so that a write of the server has to wait.
                for (int i = 0; i < 10_000; i++) {
                    socket.text(text);
                }
                throw new AssertionError("the server swallowed everything");
            } catch (SocketException e) {
                assertTrue(server.openSockets() <= 1);
            }
        }
    }

    @Test
    void a_silent_ending_outlives_the_idle_limit_and_ends_without_a_close() throws IOException {
        try (var server = LimitedServer.with(
                        "CLOSECODES_LIVE_IDLE_MS", "100",
                        "CLOSECODES_LIVE_LIFE_MS", "200",
                        "CLOSECODES_LIVE_SILENT_LIFE_MS", "900");
                var socket = RawSocket.open(server.port(), "/live/silent")) {
            socket.sendClose(1000, "");
            assertEquals("fin", socket.end());
        }
    }

    @Test
    void a_server_that_stops_tells_every_socket() throws Exception {
        assertGoodbye("1012 The server restarts");
        assertGoodbye("1001 The server stops", "CLOSECODES_LIVE_RESTART_CODE", "1001");
    }

    private static void assertGoodbye(String goodbye, String... variables) throws IOException {
        var sockets = new ArrayList<RawSocket>();
        CompletableFuture<Void> stopped;
        try (var server = LimitedServer.with(variables)) {
            for (var path : List.of("inspect", "silent", "late", "close/1000?after_ms=30000")) {
                sockets.add(RawSocket.open(server.port(), "/live/" + path));
            }
            stopped = CompletableFuture.runAsync(server::close);
            for (var socket : sockets) {
                assertEquals(goodbye, socket.closing());
                assertEquals("fin", socket.sendClose(1000, "").end());
                socket.close();
            }
            stopped.join();
        }
    }

    @Test
    void pages_of_unknown_origins_are_refused_where_origins_are_listed() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_LIVE_ORIGINS", "https://a.example, https://b.example")) {
            assertEquals("101", status(server.port(), "Origin: https://b.example"));
            assertEquals("403", status(server.port(), "Origin: https://c.example"));
            assertEquals("403", status(server.port(), "Origin: null"));
            assertEquals("101", status(server.port(), "X-Other: no page, no origin"));
        }
    }

    private static String status(int port, String header) throws IOException {
        try (var socket = RawSocket.tcp(port, "127.0.0.1")) {
            return socket.ask(RawSocket.request("/live/inspect", header)).substring(9, 12);
        }
    }
}
