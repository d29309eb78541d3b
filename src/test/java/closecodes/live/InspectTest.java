package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Commands;
import closecodes.LimitedServer;
import closecodes.RunningServer;
import closecodes.ending.Endings;
import closecodes.protocol.CloseReason;
import closecodes.protocol.FrameWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of what clients send. */
class InspectTest {
    private static final int PORT = RunningServer.port();
    /** Those that send no frame of their own, and those that a command cannot ask for. */
    private static final Set<String> OWN_WAYS = Set.of("drop", "reset", "silent", "late", "refuse", "inspect");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8885 11223344 12ca513d74          | 1000 Valid: Close 1000, reason of 3 bytes",
                "8880 11223344                     | 1000 Valid: Close without a code",
                "8882 00000000 03f2                | 1000 Valid: Close 1010, reason of 0 bytes",
                "8882 00000000 0fa0                | 4000 Valid: Close 4000, reason of 0 bytes",
                "8882 00000000 0fa0 8180 00000000  | 4000 Valid: Close 4000, reason of 0 bytes (and more bytes after it)",
                "8882 00000000 03ed                | 1002 Invalid: illegal-code at byte 6 (RFC 6455 §7.4)",
                "8882 00000000 03ee                | 1002 Invalid: illegal-code at byte 6 (RFC 6455 §7.4)",
                "8881 00000000 03                  | 1002 Invalid: one-byte-body at byte 6 (RFC 6455 §5.5.1)",
                "8884 00000000 03e8 c328           | 1007 Invalid: reason-not-utf8 at byte 8 (RFC 6455 §8.1)",
                "8802 03e8                         | 1002 Invalid: mask-missing at byte 1 (RFC 6455 §5.1)",
                "8102 6869                         | 1002 Invalid: mask-missing at byte 1 (RFC 6455 §5.1)",
                "0882 00000000 03e8                | 1002 Invalid: fragmented-control at byte 0 (RFC 6455 §5.5)",
                "c882 00000000 03e8                | 1002 Invalid: rsv-set at byte 0 (RFC 6455 §5.2)",
                "8382 00000000 6869                | 1002 Invalid: reserved-opcode at byte 0 (RFC 6455 §5.2)",
                "88fe 007e 00000000                | 1002 Invalid: control-too-long at byte 1 (RFC 6455 §5.5)",
                "8082 00000000 6869                | 1002 Invalid: nothing-to-continue at byte 0 (RFC 6455 §5.4)",
                "0182 00000000 6869 8182 00000000 6869 | 1002 Invalid: message-unfinished at byte 0 (RFC 6455 §5.4)",
                "8182 00000000 c328                | 1007 Invalid: text-not-utf8 at byte 6 (RFC 6455 §8.1)",
                "81fe 0001 00000000 68             | 1002 Invalid: length-not-minimal at byte 1 (RFC 6455 §5.2)",
                "81ff ffffffffffffffff 00000000    | 1002 Invalid: length-high-bit at byte 2 (RFC 6455 §5.2)"
            })
    void a_verdict_stands_in_the_reason_of_the_answer(String hex, String closing) throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            socket.send(hex);
            var report = json(socket.text());
            assertEquals(closing, socket.closing());
            assertEquals("fin", socket.end());
            assertEquals(closing.contains("Valid"), report.get("valid").asBoolean(), report.toString());
            assertEquals(
                    closing.contains("Valid") ? "null" : closing.substring(0, 4),
                    report.get("fail_code").asText());
        }
    }

    /** Every rule that a client's frame can break, and legal ones; offsets and masks vary. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8880 11223344",
                "8882 11223344 12ca",
                "8885 11223344 12ca513d74",
                "8882 00000000 0fa0",
                "8882 00000000 03f2",
                "8882 00000000 03e8 8180 00000000",
                "8882 00000000 0000",
                "8882 00000000 03ec",
                "8882 00000000 03ed",
                "8882 00000000 03ee",
                "8882 00000000 03f7",
                "8882 00000000 0bb7",
                "8882 00000000 1388",
                "8882 00000000 ffff",
                "8881 00000000 03",
                "8884 00000000 03e8 c328",
                "8884 00000000 03e8 c0af",
                "8885 00000000 03e8 eda080",
                "8886 00000000 03e8 f4908080",
                "8884 11223344 12ca f099",
                "8802 03e8",
                "8800",
                "8102 6869",
                "0882 00000000 03e8",
                "c882 00000000 03e8",
                "a882 00000000 03e8",
                "9882 00000000 03e8",
                "f881 00000000 03",
                "8382 00000000 6869",
                "8b80 00000000",
                "0980 00000000",
                "88fe 0002 00000000 03e8",
                "88ff 0000000000000002 00000000 03e8",
                "88fe 007e 00000000",
                "89fe 007e 00000000",
                "81fe 0001 00000000 68",
                "81ff 0000000000000001 00000000 68",
                "81ff ffffffffffffffff 00000000",
                "88ff 8000000000000000 00000000"
            })
    void a_report_is_that_of_the_validator_and_of_the_command_line(String hex) throws IOException {
        for (var lang : List.of("en", "vi")) {
            var byHttp = RunningServer.post(
                            "/v1/validate/frame?lang=" + lang, "{\"from\": \"client\", \"hex\": \"" + hex + "\"}")
                    .body();
            assertEquals(
                    byHttp + "\n",
                    Commands.run("frame", hex, "--from", "client", "--json", "--lang", lang)
                            .out());
            try (var socket = RawSocket.open(PORT, "/live/inspect?lang=" + lang)) {
                assertEquals(byHttp, socket.send(hex).text());
            }
        }
    }

    @Test
    void messages_are_echoed_whole_and_pings_answered_between_fragments() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            assertEquals("xin chào", socket.text("xin chào").text());
            socket.frame(0x01, "xin ".getBytes(StandardCharsets.UTF_8));
            socket.frame(0x89, "?".getBytes(StandardCharsets.UTF_8));
            assertEquals("8a013f", HexFormat.of().formatHex(socket.frame()));
            socket.frame(0x00, new byte[] {(byte) 0xC4});
            socket.frame(0x80, new byte[] {(byte) 0x91});
            assertEquals("xin đ".replace("đ", "\u0111"), socket.text());
            socket.frame(0x82, new byte[] {0, -1});
            assertEquals("820200ff", HexFormat.of().formatHex(socket.frame()));
            socket.frame(0x8A, new byte[0]);
            assertEquals("", socket.text("").text());
        }
    }

    @Test
    void a_frame_that_comes_byte_by_byte_is_the_same_frame() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            for (byte one : FrameWriter.frame(0x81, "x".repeat(300).getBytes(StandardCharsets.UTF_8), RawSocket.KEY)) {
                socket.send(new byte[] {one});
            }
            assertEquals("x".repeat(300), socket.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "close 1012 bye, 1012 bye",
        "close 1005, '1005 '",
        "close 4000 hai từ, 4000 hai từ",
        "close empty, ' '",
        "close raw 03e87a, 1000 z"
    })
    void a_command_closes_in_the_middle_of_a_conversation(String command, String closing) throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            assertEquals("hi", socket.text("hi").text());
            assertEquals(closing, socket.text(command).closing());
            assertEquals("fin", socket.sendClose(1000, "").end());
        }
    }

    @Test
    void a_command_does_what_the_address_does() throws IOException {
        for (var ending : Endings.ALL) {
            var path = ending.example().replaceFirst("\\?.*", "");
            if (!OWN_WAYS.contains(ending.id())) {
                try (var commanded = RawSocket.open(PORT, "/live/inspect");
                        var direct = RawSocket.open(PORT, "/live/" + path)) {
                    var frame = commanded.text(path.replace('/', ' ')).frame();
                    assertArrayEquals(direct.frame(), frame, path);
                }
            }
        }
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            assertEquals("fin", socket.text("drop").end());
        }
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            assertEquals("rst", socket.text("reset").end());
        }
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            assertEquals("4001 ", socket.text("late 100").sendClose(4001, "").closing());
        }
        try (var server = LimitedServer.with("CLOSECODES_LIVE_SILENT_LIFE_MS", "300");
                var socket = RawSocket.open(server.port(), "/live/inspect")) {
            assertEquals("fin", socket.text("silent").sendClose(1000, "").end());
        }
    }

    @Test
    void a_command_that_makes_no_sense_is_explained_and_other_texts_are_echoed() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/inspect")) {
            assertEquals(
                    "99999: “code” is a whole number from 0 to 65535.",
                    socket.text("close 99999").text());
            for (var text :
                    new String[] {"close", "drop it", "Close 1000", " drop", "closed 1000", "inspect", "refuse 503"}) {
                assertEquals(text, socket.text(text).text());
            }
        }
    }

    @Test
    void a_report_is_kept_where_the_first_message_says() throws IOException {
        try (var socket = RawSocket.open(PORT, "/live/inspect?report=1&lang=vi")) {
            var first = json(socket.text());
            assertEquals(
                    "/v1/live/reports/" + first.get("report").asText() + "?lang=vi",
                    first.get("link").asText());
            assertEquals(10, first.get("minutes").asInt());
            assertEquals(404, RunningServer.get(first.get("link").asText()).statusCode());
            var report = socket.sendClose(1006, "x").text();
            socket.end();
            var kept = RunningServer.get(first.get("link").asText());
            assertEquals(200, kept.statusCode(), kept.body());
            assertEquals(report, kept.body());
            assertEquals("no-store", kept.headers().firstValue("Cache-Control").orElse(""));
            assertFalse(report.equals(
                    RunningServer.get("/v1/live/reports/" + first.get("report").asText() + "?lang=en")
                            .body()));
        }
    }

    @Test
    void verdicts_fit_a_close_frame_in_both_languages() throws IOException {
        for (var path : new String[] {"/live/inspect?lang=en", "/live/inspect?lang=vi"}) {
            try (var socket = RawSocket.open(PORT, path)) {
                socket.send("8884 00000000 03e8 c328");
                socket.text();
                assertTrue(CloseReason.bytes(socket.closing().substring(5)) <= CloseReason.MAX_BYTES);
            }
        }
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }
}
