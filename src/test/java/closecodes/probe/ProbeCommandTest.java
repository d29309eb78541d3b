package closecodes.probe;

import static closecodes.probe.ProbeCommands.probe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ProbeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void exits_with_0_and_a_table_if_all_is_well() throws Exception {
        try (var server = new RawServer(Fault.NONE)) {
            var run = probe(url(server), "--case", "close-1000", "--case", "code-1005");
            assertEquals("""
                    Closing handshake
                      pass       close-1000                   Close 1000, FIN

                    Codes that must not be sent
                      pass       code-1005                    Close 1002 "no", FIN
                    """, run.out().substring(0, run.out().indexOf("\nws://")));
            assertTrue(run.out().contains(": 2 pass, 0 non-strict, 0 fail, in "), run.out());
            assertEquals("2 of 2 cases\n", run.err());
            assertEquals(0, run.exit());
        }
    }

    @Test
    void exits_with_1_and_names_rule_and_reason_if_a_case_fails() throws Exception {
        try (var server = new RawServer(Fault.ECHOES_ANY_CODE)) {
            var run = probe(url(server), "--case", "code-1005", "--lang", "vi");
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.out().startsWith("""
                    Mã không được gửi
                      không đạt  code-1005                    Close 1005 (không hợp lệ, 880203ed), FIN
                                 Server gửi frame không hợp lệ (RFC 6455 §7.4). Không được gửi mã 1005."""), run.out());
            assertTrue(run.out().contains("0 đạt, 0 chưa chặt, 1 không đạt, trong "), run.out());
        }
    }

    @Test
    void non_strict_is_no_failure() throws Exception {
        try (var server = new RawServer(Fault.ANSWERS_ALWAYS_1000)) {
            var run = probe(url(server), "--case", "code-4000");
            assertEquals(0, run.exit());
            assertTrue(run.out().contains("  non-strict code-4000  "), run.out());
        }
    }

    @Test
    void json_has_the_same_keys_whatever_came() throws Exception {
        try (var server = new RawServer(Fault.STOPS_AFTER_RESET)) {
            var run = probe(url(server), "--json", "--case", "reset-without-close");
            var document = JsonMapper.builder().build().readTree(run.out());
            assertEquals(
                    List.of(
                            "target",
                            "insecure",
                            "slow",
                            "timeout_ms",
                            "passed",
                            "non_strict",
                            "failed",
                            "ms",
                            "cases",
                            "lang"),
                    keys(document));
            var first = document.get("cases").get(0);
            assertEquals(
                    List.of(
                            "id",
                            "group",
                            "title",
                            "section",
                            "rule",
                            "expected",
                            "outcome",
                            "came",
                            "why",
                            "sent",
                            "received",
                            "tcp_end",
                            "ms"),
                    keys(first));
            assertEquals("fail", first.get("outcome").asText());
            assertEquals("ours", first.get("tcp_end").asText());
            assertEquals(1, document.get("failed").asInt());
            assertEquals(1, run.exit());
        }
    }

    @Test
    void json_explains_the_bytes_that_came() throws Exception {
        try (var server = new RawServer(Fault.NONE)) {
            var run = probe(url(server), "--json", "--case", "close-one-byte");
            var only = JsonMapper.builder()
                    .build()
                    .readTree(run.out())
                    .get("cases")
                    .get(0);
            assertEquals("888137fa213d34", only.get("sent").get(0).asText());
            var received = only.get("received").get(0);
            assertEquals("880403ea6e6f", received.get("hex").asText());
            assertEquals(1002, received.get("frame").get("code").asInt());
            assertEquals("no", received.get("frame").get("reason").asText());
            assertEquals("fin", only.get("tcp_end").asText());
        }
    }

    @Test
    void junit_report_counts_failures_and_keeps_what_came() throws Exception {
        var file = folder.resolve("report.xml");
        try (var server = new RawServer(Fault.ANSWERS_NO_CLOSE)) {
            probe(
                    url(server),
                    "--junit",
                    file.toString(),
                    "--case",
                    "close-1000",
                    "--case",
                    "code-1005",
                    "--case",
                    "fin-after-close");
        }
        var suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertEquals("testsuite", suite.getTagName());
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        var failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals("close-1000", ((Element) failure.getParentNode()).getAttribute("name"));
        assertEquals("RFC 6455 §5.5.1", failure.getAttribute("type"));
        assertTrue(failure.getTextContent().contains("Came: FIN."), failure.getTextContent());
        assertEquals(1, suite.getElementsByTagName("system-out").getLength());
    }

    @Test
    void a_report_that_cannot_be_written_is_no_success() throws Exception {
        try (var server = new RawServer(Fault.NONE)) {
            var file = folder.resolve("no/such/folder.xml").toString();
            var run = probe(url(server), "--junit", file, "--case", "close-1000");
            assertEquals(2, run.exit());
            assertTrue(run.err().contains("The report cannot be written: "), run.err());
        }
    }

    @Test
    void what_a_server_sends_cannot_paint_the_terminal() throws Exception {
        try (var server = new CannedServer("HTTP/1.1 403 \u001b[31mNo\u202e\r\n\r\n")) {
            var run = probe(server.url());
            assertTrue(run.err().contains("\"HTTP/1.1 403 \\u{1b}[31mNo"), run.err());
            assertFalse(run.err().contains("\u001b"), run.err());
        }
    }

    @Test
    void lists_every_case_without_a_server() {
        var run = probe("--list");
        assertEquals(0, run.exit());
        Cases.all().forEach(probeCase -> assertTrue(run.out().contains("  " + probeCase.id() + "\n"), probeCase.id()));
        assertTrue(run.out().endsWith(Cases.all().size() + " cases\n"), run.out());
    }

    @Test
    void sends_the_headers_and_subprotocols_that_are_asked_for() throws Exception {
        try (var server = new RawServer(Fault.NONE)) {
            var url = url(server);
            assertEquals(
                    0,
                    probe(url, "--header", "X-Wanted: Bearer x", "--subprotocol", "chat", "--case", "close-1000")
                            .exit());
            var head = server.lastHead();
            assertTrue(head.contains("\r\nX-Wanted: Bearer x\r\n"), head);
            assertTrue(head.contains("\r\nSec-WebSocket-Protocol: chat\r\n"), head);
            for (var bad : List.of("Origin", "Connection: close", "A b: c", "A: b\r\nC: d")) {
                var run = probe(url, "--header", bad);
                assertEquals(2, run.exit());
                assertTrue(run.err().startsWith("--header "), run.err());
            }
        }
    }

    @Test
    void calls_that_make_no_sense_are_named() {
        assertTrue(probe().err().startsWith("Name the server to test"));
        assertTrue(probe("ws://127.0.0.1/", "--case", "nothing")
                .err()
                .startsWith("--case nothing: no case is called that"));
        assertTrue(
                probe("ws://127.0.0.1/", "--timeout", "0").err().startsWith("--timeout 0.0: give 0.1 to 600 seconds"));
        assertEquals(2, probe("http://127.0.0.1/").exit());
    }

    private static String url(EchoServer server) {
        return "ws://127.0.0.1:" + server.port() + "/";
    }

    private static List<String> keys(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }
}
