package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import closecodes.RunningServer;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameReader;
import closecodes.protocol.FrameRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every ending, byte by byte. */
class EndingsOnTheWireTest {
    private static final int PORT = RunningServer.port();

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1000, 1004, 1005, 1006, 1010, 1012, 1015, 2999, 4999, 5000, 65535})
    void any_code_is_sent_as_asked_and_tcp_ends_after_the_answer(int code) throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/close/" + code + "?reason=t%E1%BA%A1m+bi%E1%BB%87t")) {
            assertEquals(code + " tạm biệt", socket.closing());
            assertEquals("fin", socket.sendClose(code, "").end());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "close/empty, 8800",
        "close/raw?hex=03, 880103",
        "close/raw?hex=03%20e8%2062, 880303e862",
        "close/raw, 8800",
        "one-byte, 880103",
        "bad-utf8, 880403e8c328",
        "fragmented-close, 080503e8627965",
        "rsv, c80503e8627965",
        "masked, 88850102030402ea617d64"
    })
    void the_bytes_are_exactly_these(String path, String hex) throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/" + path)) {
            assertEquals(hex, HexFormat.of().formatHex(socket.frame()));
            assertEquals("fin", socket.sendClose(1002, "").end());
        }
    }

    @Test
    void each_broken_frame_breaks_the_rule_that_it_is_named_after() throws IOException {
        assertEquals(List.of(FrameRule.MASK_PRESENT), rulesBroken("masked"));
        assertEquals(List.of(FrameRule.REASON_NOT_UTF8), rulesBroken("bad-utf8"));
        assertEquals(List.of(FrameRule.ONE_BYTE_BODY), rulesBroken("one-byte"));
        assertEquals(List.of(FrameRule.FRAGMENTED_CONTROL), rulesBroken("fragmented-close"));
        assertEquals(List.of(FrameRule.RSV_SET), rulesBroken("rsv"));
        assertEquals(List.of(FrameRule.CONTROL_TOO_LONG), rulesBroken("too-big"));
    }

    private static List<FrameRule> rulesBroken(String id) throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/" + id)) {
            return FrameReader.read(socket.frame(), Endpoint.SERVER, false).violations().stream()
                    .map(violation -> violation.rule())
                    .toList();
        }
    }

    @Test
    void two_closes_come_in_a_row() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/twice")) {
            assertEquals("1000 first", socket.closing());
            assertEquals("4000 second", socket.closing());
            assertEquals("fin", socket.sendClose(1000, "").end());
        }
    }

    @Test
    void data_comes_behind_a_close() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/close-then-data")) {
            assertEquals("1000 bye", socket.closing());
            assertEquals("late", socket.text());
            assertEquals("fin", socket.sendClose(1000, "").end());
        }
    }

    @Test
    void tcp_ends_without_a_close() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/drop")) {
            assertEquals("fin", socket.end());
        }
    }

    @Test
    void tcp_is_reset() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/reset")) {
            assertEquals("rst", socket.end());
        }
    }

    @Test
    void a_late_answer_waits_while_pings_are_answered() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/late?ms=1")) {
            assertEquals("4001 done", socket.sendClose(4001, "done").closing());
            assertEquals("fin", socket.end());
        }
        try (var server = LimitedServer.with();
                var socket = RawSocket.open(server.port(), "/live/late?ms=30000")) {
            // In one packet: when the Pong comes, the Close is there too and its answer waits.
            socket.send("8981 11223344 16 8882 11223344 1e83");
            assertEquals("8a0107", HexFormat.of().formatHex(socket.frame()));
            var stopped = CompletableFuture.runAsync(server::close);
            assertEquals("1012 The server restarts", socket.closing());
            assertEquals("fin", socket.end());
            stopped.join();
        }
    }

    @Test
    void an_ending_waits_as_long_as_asked_and_answers_a_close_that_comes_first() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/close/1012?after_ms=1")) {
            assertEquals("1012 ", socket.closing());
        }
        try (var socket = RawSocket.open(PORT, "/live/close/1012?after_ms=30000")) {
            socket.frame(0x89, new byte[] {7});
            assertEquals("8a0107", HexFormat.of().formatHex(socket.frame()));
            assertEquals("3000 ", socket.sendClose(3000, "").closing());
            assertEquals("fin", socket.end());
        }
    }

    @Test
    void bytes_that_follow_the_request_at_once_are_not_lost() throws IOException {
        var request = RawSocket.request("/live/inspect").getBytes(StandardCharsets.UTF_8);
        var frame = HexFormat.of().parseHex("818200000000" + "6869");
        var both = Arrays.copyOf(request, request.length + frame.length);
        System.arraycopy(frame, 0, both, request.length, frame.length);
        try (var socket = RawSocket.tcp(PORT, "127.0.0.1")) {
            socket.send(both);
            assertTrue(socket.ask("").startsWith("HTTP/1.1 101 "));
            assertEquals("hi", socket.text());
        }
    }
}
