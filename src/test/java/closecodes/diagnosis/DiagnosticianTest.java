package closecodes.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Catalog;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines that mislead, and the circumstances that decide. */
class DiagnosticianTest {
    private static final Catalog CATALOG = RunningServer.catalog();
    private static final Diagnostician DIAGNOSTICIAN = new Diagnostician(CATALOG);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Error: Used disallowed intents                                             | 4014 | peer",
                "The remote party closed the WebSocket connection without completing the close handshake. | 1006 | unknown",
                "WebSocket protocol error: Connection reset without closing handshake        | 1006 | unknown",
                "sent 1009 (message too big); no close frame received                        | 1009 | local",
                "received 1009 (message too big); then sent 1009 (message too big)           | 1009 | peer",
                "received 1000 (OK); then sent 1000 (OK)                                     | 1000 | peer",
                "no close frame received or sent                                             | 1006 | unknown",
                "DEBUG < CLOSE 1008 (policy violation) [2 bytes]                             | 1008 | peer",
                "DEBUG > CLOSE 1000 (OK) [2 bytes]                                           | 1000 | local",
                "close frame payload 0x03 0xEF                                               | 1007 | unknown",
                "send: b'\\x88\\x82iq\\x08\\xfej\\x99'                                        | 1000 | local",
                "received b'\\x03\\xe8'                                                      | 1000 | peer",
                "<Buffer 03 f3> in close                                                     | 1011 | unknown",
                "ws closed with code 0x3EE                                                   | 1006 | unknown",
                "WebSocket closed with code 22373                                            | 22373 | unknown",
                "websocket close frame payload <<3,232,98,121,101>>                          | 1000 | unknown",
                "Close frame payload: [3 234]                                                | 1002 | unknown",
                "websocket readyState: 3; data: 1000; reason: bye                            | 1000 | unknown",
                "i call websocket.close(1000) and onclose gives 1006 (abnormal closure)      | 1006 | unknown",
                "websocket closed with CloseStatus.GoingAway                                 | 1001 | peer",
                "88 02 03 F0                                                                 | 1008 | peer",
                "recv: 880203e8                                                              | 1000 | peer",
                "8802 03e9                                                                   | 1001 | peer",
                "WebSocket: die Verbindung wurde geschlossen (10054)                          | 1006 | unknown",
                "websocket closed, error code 10053                                          | 1006 | unknown",
                "discord.errors.PrivilegedIntentsRequired: Shard ID None is requesting privileged intents that have not been explicitly enabled in the developer portal. | 4014 | peer",
                "WebSocket error: [WinError 10054]                                           | 1006 | unknown",
                "Connection Closed: 1000 {\"server_error_msg\":\"4400: init failed\"}        | 1000 | peer",
                "Invalid WebSocket frame: invalid status code 1005                           | 1002 | local",
                "websocket: close 1005 (no status)                                           | 1005 | peer",
                "Kết nối WebSocket đã đóng, mã 1012                                          | 1012 | peer",
                "WebSocket 连接关闭，关闭码：1001                                               | 1001 | peer",
                "\u001b[31mwebsocket closed\u001b[0m: \u001b[1m1013\u001b[0m                   | 1013 | peer",
                "{\"msg\":\"bye\\nwebsocket: close 1003\"}                                    | 1003 | peer",
                "websocket closed by the server with code 1000                               | 1000 | peer",
                "Socket geschlossen, vom Server beendet, Code 1000                           | 1000 | peer",
                "websocket: sending close frame, code 1000                                   | 1000 | local",
                "closed 1006, the remote closed the websocket                                | 1006 | unknown",
                "CloseRequest 1000 bye                                                       | 1000 | peer",
                "websocket closed with code 1001, reason Stream end encountered              | 1001 | unknown",
            })
    void the_code_and_the_closing_side_are_read_from_the_words(String line, int code, String closedBy) {
        var diagnosis = diagnose(line);
        assertEquals(new CloseCode(code), diagnosis.code(), line);
        assertEquals(ClosedBy.of(closedBy), diagnosis.closedBy(), line);
        assertNull(diagnosis.noCode(), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "WebSocket connection to 'wss://x.example/' failed: Error during WebSocket handshake: Unexpected response code: 403 | handshake | 1006#upgrade-refused-credentials",
                "The server returned status code '504' when status code '101' was expected. WebSocket | handshake | 1006#upgrade-refused-unavailable",
                "WebSocketException: Connection to 'http://x.example:80/ws' was not upgraded to websocket | handshake | 1006#upgrade-not-forwarded",
                "Error: connect ECONNREFUSED 127.0.0.1:8080 at WebSocket                  | handshake   | 1006#dns-or-connection-refused",
                "websocket closed: code 0                                                 | not-stated  | 0-999#zero-for-no-code",
                "websocket onClose code=-1                                                | not-stated  | 5000-65535#minus-one",
                "websocket close code 10000                                               | not-stated  | 5000-65535#undefined-number-sent",
                "WebSocket is already in CLOSING or CLOSED state.                         | not-stated  |",
                "Close code 1006 is not valid. at WebSocketConnection.close               | not-a-close |",
                "Error 1002: can not establish a WebSocket connection                     | handshake   | 1006#bad-certificate",
                "failed to dial wss://x.example: 503 Service Unavailable                  | handshake   | 1006#upgrade-refused-unavailable",
                "[1] Disconnected!                                                        | not-stated  |",
                "GET /index.html HTTP/1.1 200 1043                                        | not-a-close |",
                "Websocket opened from 203.0.113.7:1006                                   | not-a-close |",
            })
    void where_there_is_no_code_it_says_why(String line, String why, String first) {
        var diagnosis = diagnose(line);
        assertNull(diagnosis.code(), line);
        assertEquals(why, assertNoCode(diagnosis), line);
        var id = diagnosis.candidates().isEmpty()
                ? null
                : diagnosis.candidates().get(0).id();
        assertEquals(first, id, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2019-01-08 11:36:19.789 closed                      | 2019-01-08 timestamp, 11:36:19.789 timestamp",
                "wss://x.example:6001/socket failed                  | 6001 port",
                "at Receiver.getInfo (receiver.js:1006:14)           | 1006 source-line, 14 source-line",
                "File \"protocol.py\", line 1001, in pong            | 1001 source-line",
                "websocket[1009]: closed                             | 1009 process",
                "Unexpected server response: 504                     | 504 http-status",
                "recv() failed (104: Connection reset by peer)       | 104 outside",
                "[WinError 10054] closed                             | 10054 error-number",
                "websocket recv failed with error code 10060         | 10060 error-number",
                "websocket closed (errno 1004)                       | 1004 error-number",
                "websocket 已断开，将在3000毫秒后重连                   | 3000 duration",
                "dial wss://x.example: 502 Bad Gateway               | 502 http-status",
                "Text message size [65536] too long                  | 65536 size",
                "closed with code 123456                             | 123456 too-large",
                "pong timeout of 5000ms                              | 5000 duration",
                "frame of 1009 bytes                                 | 1009 size",
                "reason = 38                                         | 38 outside",
                "close code 1000, reason 'user 4001 left'            | 4001 inside-reason",
                "go1.21.5 from 203.0.113.15                          | 203.0.113.15 address",
            })
    void a_number_that_is_no_code_is_called_what_it_is(String line, String expected) {
        var ignored = diagnose(line).ignored().stream()
                .map(number -> number.number() + " " + number.kind().id())
                .collect(Collectors.joining(", "));
        assertTrue(ignored.contains(expected), line + " -> " + ignored);
    }

    @Test
    void letters_read_as_a_code_are_spelled_out() {
        var first = diagnose("closed with code 22373").candidates().get(0);
        assertEquals("5000-65535#text-read-as-code", first.id());
        assertTrue(english(first).contains("0x5765 in two bytes: the letters “We”"), english(first));
    }

    @ParameterizedTest
    @CsvSource({
        "nginx, 60.2, , nginx#read-timeout",
        "nginx, 59.1, , nginx#read-timeout",
        "aws-api-gateway, , 7199, aws-api-gateway#lifetime",
        "aws-nlb, 350, , aws-nlb#idle-timeout",
    })
    void a_time_fits_the_limit_of_what_stands_in_between(String via, Double idle, Double open, String first) {
        var between = CATALOG.intermediaries().named(via).orElseThrow();
        var diagnosis = DIAGNOSTICIAN.diagnose(
                new Circumstances("", null, "", null, null, List.of(between), open, idle, null, null, null));
        assertEquals(first, diagnosis.candidates().get(0).id());
        assertTrue(english(diagnosis.candidates().get(0)).contains("give or take"));
    }

    @Test
    void times_are_found_in_the_text() {
        var diagnosis =
                diagnose("websocket: close 1006 (abnormal closure) after 60.01s idle, proxied by nginx, server: nginx");
        assertEquals("nginx#read-timeout", diagnosis.candidates().get(0).id());
    }

    @Test
    void what_is_given_wins_over_the_text_and_the_contradiction_is_said() {
        var diagnosis = DIAGNOSTICIAN.diagnose(new Circumstances(
                "websocket closed with code 1000",
                new CloseCode(1006),
                "",
                null,
                null,
                List.of(),
                null,
                null,
                ClosedBy.LOCAL,
                null,
                null));
        assertEquals(new CloseCode(1006), diagnosis.code());
        assertEquals(ClosedBy.LOCAL, diagnosis.closedBy());
        assertEquals(
                List.of("You gave 1006, and the text says 1000. What you gave counts."),
                diagnosis.notes().stream().map(Text::en).toList());
    }

    @Test
    void a_connection_that_was_open_was_not_refused() {
        var diagnosis = DIAGNOSTICIAN.diagnose(new Circumstances(
                "", new CloseCode(1006), "", null, null, List.of(), 600.0, null, null, null, Endpoint.CLIENT));
        assertTrue(diagnosis.candidates().stream()
                .limit(5)
                .noneMatch(candidate ->
                        candidate.cause() != null && candidate.cause().signals().beforeOpen()));
    }

    @Test
    void near_candidates_come_with_the_question_that_tells_them_apart() {
        var ambiguous = diagnose("websocket closed with code 4004");
        assertNotNull(ambiguous.question());
        assertTrue(ambiguous.question().en().startsWith("Which service is on the other end?"));
        assertTrue(ambiguous.candidates().size() <= 10);
        var settled = DIAGNOSTICIAN.diagnose(new Circumstances(
                "websocket closed with code 4004",
                null,
                "",
                CATALOG.providers().named("discord").orElseThrow(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null));
        assertEquals("discord-gateway:4004", settled.candidates().get(0).id());
        assertNull(settled.question());
    }

    @Test
    void equal_questions_get_equal_answers_in_falling_order() {
        var line = "WebSocket connection closed: 1006, upstream timed out, keepalive ping timeout, ECONNRESET";
        assertEquals(diagnose(line), new Diagnostician(CATALOG).diagnose(Circumstances.ofText(line)));
        var scores = diagnose(line).candidates().stream().map(Candidate::score).toList();
        assertEquals(scores.stream().sorted((a, b) -> b - a).toList(), scores);
        assertTrue(scores.stream().allMatch(score -> score > 0 && score <= 100), scores::toString);
    }

    @Test
    void a_quote_has_nothing_that_disturbs_a_terminal() {
        var diagnosis = diagnose("websocket\u202e close\u0007 code\u001b]0;x 1006 \u0000");
        assertTrue(diagnosis.candidates().stream()
                .flatMap(candidate -> candidate.why().stream())
                .allMatch(why -> why.en().codePoints().noneMatch(Character::isISOControl)
                        && why.en().indexOf('\u202e') < 0));
    }

    @Test
    void no_text_of_the_longest_length_makes_it_fail() {
        var random = new Random(7);
        var pieces = List.of(
                "close ",
                "1006",
                "code=",
                "sent 1011 (",
                "received ",
                "0x",
                "b'\\x",
                "\\x03",
                "03 e8 ",
                "{",
                "…",
                "\n",
                "upstream timed out ",
                ":",
                "1.",
                "-1",
                "after 60s ",
                "\u001b[",
                "😀",
                "\ud800",
                "reason ");
        for (int i = 0; i < 20; i++) {
            var text = new StringBuilder();
            while (text.length() < Diagnostician.LONGEST_TEXT_KIB * 1024) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertNotNull(diagnose(text.toString()).closedBy());
        }
        for (var piece : pieces) {
            assertNotNull(diagnose(piece.repeat(5_000)).closedBy());
        }
    }

    private static Diagnosis diagnose(String text) {
        return DIAGNOSTICIAN.diagnose(Circumstances.ofText(text));
    }

    private static String assertNoCode(Diagnosis diagnosis) {
        assertNotNull(diagnosis.noCode());
        return diagnosis.noCode().id();
    }

    private static String english(Candidate candidate) {
        return candidate.why().stream().map(Text::en).collect(Collectors.joining(" "));
    }
}
