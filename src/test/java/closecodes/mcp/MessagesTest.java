package closecodes.mcp;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.search.LaterSearch;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The protocol itself: revisions, headers, and whatever else may come. */
class MessagesTest {
    private static final String META = "\"_meta\": {\"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\","
            + " \"io.modelcontextprotocol/clientCapabilities\": {}}";
    private static final String LIST = Rpc.request("tools/list", "{}");

    @Test
    void every_older_revision_is_initialized_as_asked_and_an_unknown_one_gets_the_newest() {
        for (var version : List.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")) {
            assertEquals(version, initialized(version));
        }
        assertEquals("2025-11-25", initialized("2030-01-01"));
        assertEquals(
                202,
                Rpc.send("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}")
                        .statusCode());
        assertEquals("{}", Rpc.result("ping", "{}").toString());
    }

    private static String initialized(String version) {
        return Rpc.result("initialize", "{\"protocolVersion\": \"" + version + "\", \"capabilities\": {}}")
                .path("protocolVersion")
                .asText();
    }

    @Test
    void an_answer_says_how_long_it_is() {
        var answer = Rpc.send(LIST);
        int length = answer.body().getBytes(StandardCharsets.UTF_8).length;
        assertEquals(OptionalLong.of(length), answer.headers().firstValueAsLong("Content-Length"));
    }

    @Test
    void the_newest_revision_is_discovered_and_says_how_long_its_answers_last() {
        var answer = modern("server/discover", "", "");
        var result = Rpc.json(answer.body()).path("result");
        assertEquals(200, answer.statusCode());
        assertEquals("2026-07-28", result.at("/supportedVersions/0").asText());
        assertEquals("complete", result.path("resultType").asText());
        assertEquals("public", result.path("cacheScope").asText());
        assertTrue(result.path("ttlMs").asInt() > 0, result::toString);
        assertEquals(
                "closecodes",
                result.at("/_meta/io.modelcontextprotocol~1serverInfo/name").asText());
        var call = Rpc.json(modern("tools/call", "list_providers", "\"name\": \"list_providers\", ")
                .body());
        assertEquals("complete", call.at("/result/resultType").asText());
        assertFalse(call.path("result").has("ttlMs"), call::toString);
    }

    @Test
    void headers_that_differ_from_the_body_are_refused_and_encoded_names_are_decoded() {
        var encoded = "=?base64?"
                + Base64.getEncoder().encodeToString("list_providers".getBytes(StandardCharsets.UTF_8)) + "?=";
        assertEquals(
                200,
                modern("tools/call", encoded, "\"name\": \"list_providers\", ").statusCode());
        assertError(
                400,
                -32020,
                "Mcp-Name",
                modern("tools/call", "other", "\"name\": \"list_providers\", ").body());
        assertError(
                400,
                -32020,
                "Mcp-Name",
                modern("tools/call", "", "\"name\": \"list_providers\", ").body());
        assertError(
                400,
                -32020,
                "Base64",
                modern("tools/call", "=?base64?%?=", "\"name\": \"list_providers\", ")
                        .body());
        var body = Rpc.request("tools/list", "{" + META + "}");
        assertError(400, -32020, "MCP-Protocol-Version", Rpc.send(body).body());
        assertError(
                400,
                -32020,
                "2025-11-25",
                Rpc.send(body, "MCP-Protocol-Version", "2025-11-25").body());
        assertError(
                400,
                -32020,
                "Mcp-Method",
                Rpc.send(body, "MCP-Protocol-Version", "2026-07-28").body());
    }

    @Test
    void revisions_that_are_not_spoken_are_refused_with_those_that_are() {
        var answer = Rpc.send(LIST, "MCP-Protocol-Version", "1900-01-01");
        assertEquals(400, answer.statusCode());
        var error = Rpc.json(answer.body()).path("error");
        assertEquals(-32022, error.path("code").asInt());
        assertEquals("1900-01-01", error.at("/data/requested").asText());
        assertEquals(5, error.at("/data/supported").size());
        assertError(
                400,
                -32602,
                "_meta",
                Rpc.send(LIST, "MCP-Protocol-Version", "2026-07-28").body());
        var future = Rpc.request("tools/list", "{" + META.replace("2026-07-28", "2031-01-01") + "}");
        assertError(
                400,
                -32022,
                "2031-01-01",
                Rpc.send(future, "MCP-Protocol-Version", "2031-01-01").body());
        var incapable =
                Rpc.request("tools/list", "{\"_meta\": {\"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\"}}");
        assertError(
                400,
                -32602,
                "clientCapabilities",
                Rpc.send(incapable, "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "tools/list")
                        .body());
    }

    @Test
    void a_method_that_there_is_not_is_404_in_the_newest_revision_only() {
        var answer = modern("ping", "", "");
        assertEquals(404, answer.statusCode());
        assertError(404, -32601, "ping", answer.body());
        assertEquals(200, Rpc.send(Rpc.request("server/discover", "{}")).statusCode());
        assertError(
                200,
                -32601,
                "server/discover",
                Rpc.send(Rpc.request("server/discover", "{}")).body());
    }

    @Test
    void lists_of_messages_are_answered_where_the_revision_knows_them() {
        var notification = "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}";
        var both = Rpc.json(Rpc.send("[" + LIST + "," + notification + ",1]").body());
        assertEquals(2, both.size());
        assertEquals(-32600, both.at("/1/error/code").asInt());
        assertEquals(202, Rpc.send("[" + notification + "]").statusCode());
        assertError(
                400,
                -32600,
                "one message",
                Rpc.send("[" + LIST + "]", "MCP-Protocol-Version", "2025-06-18").body());
        assertError(
                400,
                -32600,
                "one message",
                Rpc.send("[" + Rpc.request("tools/list", "{" + META + "}") + "]")
                        .body());
        assertError(400, -32600, "one message", Rpc.send("[]").body());
        assertError(
                400,
                -32600,
                "1 to 20",
                Rpc.send("[" + (LIST + ",").repeat(20) + LIST + "]").body());
    }

    @Test
    void what_is_no_message_is_refused_with_the_rule_and_never_with_a_trace() {
        assertAll(Stream.of(
                        new Refused(400, -32700, "line 1", "{"),
                        new Refused(400, -32700, "line 1", ""),
                        new Refused(400, -32700, "line 1", "{\"a\": 1, \"a\": 2}"),
                        new Refused(400, -32700, "line 1", "[".repeat(50)),
                        new Refused(400, -32600, "jsonrpc", "{}"),
                        new Refused(400, -32600, "jsonrpc", "1"),
                        new Refused(400, -32600, "jsonrpc", "{\"jsonrpc\": \"1.0\", \"method\": \"ping\"}"),
                        new Refused(400, -32600, "method", "{\"jsonrpc\": \"2.0\", \"id\": 1}"),
                        new Refused(400, -32600, "id", "{\"jsonrpc\": \"2.0\", \"id\": null, \"method\": \"ping\"}"),
                        new Refused(400, -32600, "id", "{\"jsonrpc\": \"2.0\", \"id\": 1.5, \"method\": \"ping\"}"),
                        new Refused(400, -32600, "params", Rpc.request("ping", "[]")),
                        new Refused(413, -32600, "1024 KiB", "\"" + "a".repeat(1_100_000) + "\""),
                        new Refused(200, -32602, "name", Rpc.request("tools/call", "{}")),
                        new Refused(200, -32602, "must be a text", Rpc.request("tools/call", "{\"name\": 1}")),
                        new Refused(
                                200,
                                -32602,
                                "Did you mean explain_close_code",
                                Rpc.request("tools/call", "{\"name\": \"explain_close_cod\"}")),
                        new Refused(200, -32602, "cursor", Rpc.request("resources/list", "{\"cursor\": \"x\"}")),
                        new Refused(200, -32602, "Unknown prompt", Rpc.request("prompts/get", "{\"name\": \"x\"}")),
                        new Refused(200, -32602, "protocolVersion", Rpc.request("initialize", "{}")))
                .map(refused -> () -> {
                    var answer = Rpc.send(refused.body());
                    assertEquals(refused.status(), answer.statusCode(), answer.body());
                    assertError(refused.status(), refused.code(), refused.rule(), answer.body());
                    assertEquals(
                            "application/json",
                            answer.headers().firstValue("Content-Type").orElse(""));
                }));
    }

    private record Refused(int status, int code, String rule, String body) {}

    @Test
    void other_bodies_and_strange_pages_are_refused() {
        assertEquals(415, Rpc.send(LIST, "Content-Type", "text/plain").statusCode());
        assertEquals(
                415,
                Rpc.send(LIST, "Content-Type", "application/json;charset=utf-16")
                        .statusCode());
        assertEquals(406, Rpc.send(LIST, "Accept", "text/html").statusCode());
        assertEquals(
                200,
                Rpc.send(LIST, "Accept", "application/json, text/event-stream").statusCode());
        assertEquals(200, Rpc.send(LIST, "Accept", "*/*").statusCode());
        for (var origin : List.of(
                "https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1@evil.example")) {
            var answer = Rpc.send(LIST, "Origin", origin);
            assertEquals(403, answer.statusCode(), origin);
            assertTrue(answer.body().contains("may not ask here"), answer.body());
        }
        for (var origin : List.of("http://localhost:6274", "http://127.0.0.1", "https://[::1]:8443")) {
            assertEquals(200, Rpc.send(LIST, "Origin", origin).statusCode(), origin);
        }
        var origins = new Origins("https://closecodes.example/below");
        assertTrue(origins.accept("https://closecodes.example"));
        assertFalse(origins.accept("https://closecodes.example.evil.example"));
    }

    @Test
    void only_post_is_answered() {
        for (var method : List.of("GET", "HEAD", "DELETE", "PUT")) {
            var answer = RunningServer.send(method, "/mcp", "Accept", "text/event-stream");
            assertEquals(405, answer.statusCode(), method);
            assertEquals(
                    "OPTIONS, POST",
                    answer.headers()
                            .firstValue("Allow")
                            .map(MessagesTest::sorted)
                            .orElse(""));
        }
        assertEquals(204, RunningServer.send("OPTIONS", "/mcp").statusCode());
    }

    private static String sorted(String methods) {
        return Stream.of(methods.split(", "))
                .sorted()
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        var error = Rpc.json(Rpc.send(Rpc.request("a".repeat(99) + "😀b", "{}")).body());
        assertTrue(error.at("/error/message").asText().contains("a😀…"), error::toString);
    }

    @Test
    void bent_messages_never_break_anything() {
        var random = new Random(6);
        var whole = List.of(
                Rpc.request(
                        "tools/call",
                        "{\"name\": \"diagnose_websocket_close\", \"arguments\": {\"text\": \"1006 \\u0000 x\", \"tls\": true, \"via\": [\"nginx\"]}}"),
                Rpc.request(
                        "tools/call",
                        "{\"name\": \"validate_close_frame\", \"arguments\": {\"hex\": \"88 02 03 e8\", \"from\": \"server\"}}"),
                Rpc.request(
                        "completion/complete",
                        "{\"ref\": {\"type\": \"ref/prompt\", \"name\": \"choose_code\"}, \"argument\": {\"name\": \"language\", \"value\": \"\"}}"),
                Rpc.request("resources/read", "{\"uri\": \"closecode://1006?lang=vi\", " + META + "}"),
                Rpc.request("initialize", "{\"protocolVersion\": \"2025-11-25\"}"));
        var pieces = List.of("null", "1", "-1e999", "\"\"", "[]", "{}", "true", "\"\\ud800\"", "0.5", "[[[]]]");
        var broken = new ArrayList<String>();
        var server = new McpServer(
                RunningServer.catalog(),
                new LaterSearch(RunningServer.catalog()),
                "",
                "test",
                e -> broken.add(e.toString()));
        for (int i = 0; i < 20_000; i++) {
            var message = new StringBuilder(whole.get(random.nextInt(whole.size())));
            for (int bend = random.nextInt(3); bend >= 0; bend--) {
                var values = Pattern.compile("\"[^\"]*\"|true|\\[[^\\[\\]]*]|\\{[^{}]*}")
                        .matcher(message);
                int chosen = random.nextInt(12);
                for (int skipped = 0; skipped <= chosen && values.find(); skipped++) {
                    if (skipped == chosen) {
                        message.replace(values.start(), values.end(), pieces.get(random.nextInt(pieces.size())));
                        break;
                    }
                }
            }
            var reply = server.answer(message.toString().getBytes(StandardCharsets.UTF_8), Envelope.NONE);
            assertTrue(List.of(200, 202, 400, 404).contains(reply.status()), message::toString);
            assertEquals(List.of(), broken, message::toString);
            assertFalse(
                    new String(reply.bytes(), StandardCharsets.UTF_8).contains("closecodes.mcp"), message::toString);
        }
    }

    private static HttpResponse<String> modern(String method, String name, String params) {
        var headers = new ArrayList<>(List.of("MCP-Protocol-Version", "2026-07-28", "Mcp-Method", method));
        if (!name.isEmpty()) {
            headers.addAll(List.of("Mcp-Name", name));
        }
        return Rpc.send(Rpc.request(method, "{" + params + META + "}"), headers.toArray(String[]::new));
    }

    private static void assertError(int status, int code, String words, String body) {
        var error = Rpc.json(body).path("error");
        assertEquals(code, error.path("code").asInt(), status + ": " + body);
        assertTrue(error.path("message").asText().contains(words), body);
    }
}
