package closecodes.mcp;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each tool answers in both languages, and what it says to wrong arguments. */
class ToolCallsTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** A call with words that its answer has in English and in Vietnamese. */
    private record Asked(String tool, String arguments, String english, String vietnamese) {
        /** The arguments with a language. */
        String in(String language) {
            var comma = arguments.equals("{}") ? "" : ", ";
            return arguments.substring(0, arguments.length() - 1) + comma + "\"language\": \"" + language + "\"}";
        }

        String words(String language) {
            return language.equals("en") ? english : vietnamese;
        }
    }

    private static final List<Asked> ASKED = List.of(
            new Asked("explain_close_code", "{\"code\": \"1006\"}", "Abnormal closure", "Đóng bất thường"),
            new Asked("explain_close_code", "{\"code\": 1012}", "1012 SERVICE_RESTART", "khởi động lại"),
            new Asked("explain_close_code", "{\"code\": \"going away\"}", "1001 GOING_AWAY", "Rời đi"),
            new Asked("explain_close_code", "{\"code\": \"discord:4004\"}", "The token is wrong", "token"),
            new Asked(
                    "explain_close_code",
                    "{\"code\": \"4004\", \"provider\": \"discord\"}",
                    "/codes/discord-gateway:4004",
                    "/vi/codes/discord-gateway:4004"),
            new Asked("explain_close_code", "{\"code\": \"65535\"}", "65535", "65535"),
            new Asked(
                    "compare_close_codes",
                    "{\"a\": \"1012\", \"b\": \"1002\"}",
                    "/compare/1002-vs-1012",
                    "/vi/compare/1002-vs-1012"),
            new Asked(
                    "compare_close_codes",
                    "{\"a\": 1001, \"b\": \"discord:4004\"}",
                    "discord-gateway:4004",
                    "Khác biệt chính"),
            new Asked(
                    "diagnose_websocket_close",
                    "{\"text\": \"close 1009 message too big\"}",
                    "1009",
                    "Khả năng cao nhất"),
            new Asked(
                    "diagnose_websocket_close",
                    "{\"code\": 1006, \"via\": [\"nginx\"], \"idle_seconds\": 60}",
                    "proxy_read_timeout",
                    "proxy_read_timeout"),
            new Asked("diagnose_websocket_close", "{\"text\": \"all is well\"}", "Call again", "Gọi lại"),
            new Asked("validate_close", "{\"code\": \"1006\"}", "must not be sent", "Đừng gửi 1006"),
            new Asked("validate_close", "{\"code\": 1000, \"reason\": \"bye\"}", "may be sent", "Gửi được 1000"),
            new Asked("validate_close", "{}", "without a code", "không có mã"),
            new Asked(
                    "validate_close_frame",
                    "{\"hex\": \"88 02 03 ed\", \"from\": \"server\"}",
                    "Not a legal",
                    "Không phải frame Close hợp lệ"),
            new Asked(
                    "validate_close_frame",
                    "{\"base64\": \"iAA=\", \"from\": \"server\"}",
                    "A legal Close frame",
                    "Frame Close hợp lệ"),
            new Asked("choose_close_code", "{}", "Call again with `answers`", "Gọi lại với `answers`"),
            new Asked("choose_close_code", "{\"answers\": [\"server\", \"open\", \"done\"]}", "1000", "1000"),
            new Asked("search_close_codes", "{\"query\": \"proxy_read_timeout\"}", "nginx", "nginx"),
            new Asked(
                    "search_close_codes",
                    "{\"query\": \"4xxx\", \"kind\": \"range\", \"limit\": 1}",
                    "/codes/4000",
                    "/vi/codes/4000"),
            new Asked("list_providers", "{}", "discord-gateway", "discord-gateway"),
            new Asked(
                    "list_providers",
                    "{\"name\": \"Discord\", \"code\": \"4004\"}",
                    "/providers/discord-gateway",
                    "/vi/providers/discord-gateway"),
            new Asked("list_providers", "{\"name\": \"nobody\"}", "No service fits", "Không có dịch vụ nào"));

    @Test
    void every_tool_answers_in_both_languages_as_its_schemas_promise() {
        var definitions = definitions();
        assertEquals(definitions.keySet(), ASKED.stream().map(Asked::tool).collect(Collectors.toSet()));
        assertAll(ASKED.stream().flatMap(asked -> Stream.of("en", "vi").map(language -> () -> {
            var arguments = asked.in(language);
            var result = Rpc.call(asked.tool(), arguments);
            var text = result.at("/content/0/text").asText();
            assertFalse(result.path("isError").asBoolean(true), arguments + ": " + text);
            assertTrue(text.contains(asked.words(language)), arguments + ": " + text);
            assertFalse(text.contains("/v1/codes"), text);
            var tool = definitions.get(asked.tool());
            assertEquals(
                    List.of(),
                    schema(tool.path("outputSchema"))
                            .validate(result.path("structuredContent").toString(), InputFormat.JSON));
            if (!asked.arguments().matches(".*: \\d.*")) {
                assertEquals(List.of(), schema(tool.path("inputSchema")).validate(arguments, InputFormat.JSON));
            }
        })));
    }

    @Test
    void a_socket_behind_nginx_that_drops_after_a_minute_gets_cause_proof_cure_and_link() {
        var question = "{\"text\": \"my socket behind nginx drops after a minute with 1006\"}";
        var result = Rpc.call("diagnose_websocket_close", question);
        var cause = result.at("/structuredContent/causes/0");
        assertEquals("nginx#read-timeout", cause.path("id").asText());
        assertTrue(cause.path("detail").asText().contains("proxy_read_timeout"), cause::toString);
        assertTrue(cause.path("confirm").asText().contains("upstream timed out"), cause::toString);
        assertTrue(cause.path("fix").toString().contains("proxy_read_timeout 3600s;"), cause::toString);
        assertEquals("/intermediaries/nginx", cause.path("link").asText());
        var text = result.at("/content/0/text").asText();
        assertTrue(text.indexOf("proxy_read_timeout") < text.indexOf("How to confirm"), text);
        assertTrue(text.indexOf("How to confirm") < text.indexOf("Fix:"), text);
        assertTrue(text.contains("/intermediaries/nginx, /codes/1006"), text);
    }

    @Test
    void wrong_arguments_are_results_that_name_value_rule_and_cure_in_the_language_asked_for() {
        assertAll(Stream.of(
                        new Asked(
                                "explain_close_code",
                                "{\"code\": \"GOING_AWRY\"}",
                                "Did you mean GOING_AWAY?",
                                "Có phải ý bạn là GOING_AWAY?"),
                        new Asked("explain_close_code", "{\"code\": \"70000\"}", "16 bits", "16 bit"),
                        new Asked("explain_close_code", "{}", "“code” is missing", "Thiếu “code”"),
                        new Asked(
                                "explain_close_code",
                                "{\"code\": true}",
                                "must be a whole number or a text",
                                "phải là số nguyên hoặc chuỗi"),
                        new Asked(
                                "explain_close_code",
                                "{\"cod\": 1006}",
                                "Did you mean code?",
                                "Có phải ý bạn là code?"),
                        new Asked(
                                "explain_close_code",
                                "{\"code\": \"discrd:4004\"}",
                                "`list_providers`",
                                "`list_providers`"),
                        new Asked(
                                "explain_close_code",
                                "{\"code\": 1, \"provider\": \"discord\"}",
                                "does not list 1",
                                "không có mã 1"),
                        new Asked(
                                "compare_close_codes",
                                "{\"a\": 1006, \"b\": 1006}",
                                "Both codes are 1006",
                                "Cả hai mã đều là 1006"),
                        new Asked(
                                "diagnose_websocket_close",
                                "{\"via\": \"nginx\"}",
                                "must be a list",
                                "phải là danh sách"),
                        new Asked("diagnose_websocket_close", "{\"idle_seconds\": -1}", "number of seconds", "số giây"),
                        new Asked(
                                "diagnose_websocket_close",
                                "{\"text\": \"" + "a".repeat(70_000) + "\"}",
                                "at most 64 KiB",
                                "tối đa 64 KiB"),
                        new Asked(
                                "validate_close",
                                "{\"code\": 1000, \"sender\": \"proxy\"}",
                                "can be: client, server",
                                "chỉ nhận các giá trị: client, server"),
                        new Asked(
                                "validate_close_frame",
                                "{\"hex\": \"8\", \"from\": \"server\"}",
                                "two digits",
                                "2 chữ số"),
                        new Asked(
                                "validate_close_frame",
                                "{\"from\": \"server\"}",
                                "either “hex” or “base64”",
                                "“hex” hoặc “base64”"),
                        new Asked(
                                "choose_close_code",
                                "{\"answers\": [\"nobody\"]}",
                                "can be answered",
                                "nhận các câu trả lời"),
                        new Asked(
                                "search_close_codes",
                                "{\"query\": \"a\", \"limit\": 0}",
                                "from 1 to 20",
                                "từ 1 đến 20"),
                        new Asked(
                                "search_close_codes",
                                "{\"query\": \"a\", \"kind\": \"cod\"}",
                                "can be: code",
                                "chỉ nhận các giá trị: code"),
                        new Asked(
                                "search_close_codes",
                                "{\"query\": \"" + "a".repeat(201) + "\"}",
                                "more than 200",
                                "dài hơn 200"),
                        new Asked(
                                "list_providers",
                                "{\"code\": \"4OO4\"}",
                                "Did you mean 4004?",
                                "Có phải ý bạn là 4004?"))
                .flatMap(asked -> Stream.of("en", "vi").map(language -> () -> {
                    var arguments = asked.in(language);
                    var result = Rpc.call(asked.tool(), arguments);
                    assertTrue(result.path("isError").asBoolean(), result::toString);
                    assertFalse(result.has("structuredContent"), result::toString);
                    var text = result.at("/content/0/text").asText();
                    assertTrue(
                            text.contains(asked.words(language)),
                            arguments.length() > 300 ? text : arguments + ": " + text);
                })));
        assertTrue(Rpc.text("explain_close_code", "{\"code\": 1006, \"language\": \"fr\"}")
                .startsWith("“fr”: “language” can be: en, vi."));
        assertTrue(Rpc.text("explain_close_code", "[]").contains("must be a JSON object"));
    }

    @Test
    void models_are_told_when_to_use_a_tool_and_when_not_and_that_it_only_reads() {
        definitions().forEach((name, tool) -> {
            assertTrue(name.matches("[a-z_]{3,64}"), name);
            assertTrue(tool.path("description").asText().matches("(?s).*Use it.*Do not use it.*"), name);
            assertTrue(tool.path("description").asText().length() < 1024, name);
            assertFalse(tool.path("title").asText().isEmpty(), name);
            assertEquals(
                    Rpc.json(
                            "{\"readOnlyHint\": true, \"destructiveHint\": false, \"idempotentHint\": true, \"openWorldHint\": false}"),
                    tool.path("annotations"),
                    name);
            assertEquals(
                    "[\"en\",\"vi\"]",
                    tool.at("/inputSchema/properties/language/enum").toString(),
                    name);
            tool.at("/inputSchema/properties").forEach(property -> assertTrue(property.has("description"), name));
        });
    }

    private static Map<String, JsonNode> definitions() {
        var definitions = new LinkedHashMap<String, JsonNode>();
        Rpc.result("tools/list", "{}")
                .path("tools")
                .forEach(tool -> definitions.put(tool.path("name").asText(), tool));
        assertEquals(8, definitions.size());
        return definitions;
    }

    private static Schema schema(JsonNode schema) {
        return SCHEMAS.getSchema(schema.toString(), InputFormat.JSON);
    }
}
