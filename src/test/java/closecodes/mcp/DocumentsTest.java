package closecodes.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Resources, prompts and completion. */
class DocumentsTest {

    @Test
    void the_documented_codes_are_listed_page_by_page() {
        var uris = new ArrayList<String>();
        for (var params = "{}"; !params.isEmpty(); ) {
            var page = Rpc.result("resources/list", params);
            page.path("resources").forEach(each -> uris.add(each.path("uri").asText()));
            params = page.has("nextCursor") ? "{\"cursor\": " + page.path("nextCursor") + "}" : "";
        }
        assertEquals(
                RunningServer.catalog().codes().stream()
                        .map(document -> "closecode://" + document.code())
                        .toList(),
                uris);
    }

    @Test
    void a_resource_is_the_markdown_of_the_api_in_both_languages() {
        assertEquals(RunningServer.get("/v1/codes/1006.md").body(), text("closecode://1006"));
        assertEquals(RunningServer.get("/v1/codes/1006.md?lang=vi").body(), text("closecode://1006?lang=vi"));
        assertEquals(
                RunningServer.get("/v1/codes/discord-gateway:4004.md?lang=vi").body(),
                text("closecode://discord-gateway/4004?lang=vi"));
        assertEquals(text("closecode://1001"), text("closecode://GOING_AWAY"));
    }

    @Test
    void a_resource_that_there_is_not_is_an_error_with_its_address() {
        for (var uri : List.of(
                "closecode://70000", "closecode://nobody/4004", "file:///etc/passwd", "closecode://1006?lang=fr")) {
            var error = Rpc.json(Rpc.send(Rpc.request("resources/read", "{\"uri\": \"" + uri + "\"}"))
                            .body())
                    .path("error");
            assertEquals(-32002, error.path("code").asInt(), uri);
            assertEquals(uri, error.at("/data/uri").asText());
        }
    }

    @Test
    void prompts_are_filled_in_both_languages() {
        assertEquals(3, Rpc.result("prompts/list", "{}").path("prompts").size());
        assertTrue(prompt("debug_disconnect", "{\"evidence\": \"code 1006\", \"code\": \"1006\"}")
                .contains("Close code: 1006. Service: not known."));
        assertTrue(prompt("debug_disconnect", "{\"evidence\": \"rớt\", \"language\": \"vi\"}")
                .contains("Mã đóng: không rõ."));
        assertTrue(prompt("review_close_handling", "{\"source\": \"ws.close(1006)\"}")
                .contains("ws.close(1006)"));
        assertTrue(prompt("choose_code", "{\"situation\": \"{language}\", \"language\": \"vi\"}")
                .contains("trong tình huống này: {language}"));
    }

    @Test
    void prompts_refuse_what_they_cannot_use() {
        assertTrue(error("prompts/get", "{\"name\": \"debug_disconnect\"}").contains("\"evidence\" is missing"));
        assertTrue(error("prompts/get", "{\"name\": \"choose_code\", \"arguments\": {\"situatio\": \"x\"}}")
                .contains("known: situation, language"));
        assertTrue(error(
                        "prompts/get",
                        "{\"name\": \"choose_code\", \"arguments\": {\"situation\": \"x\", \"language\": \"fr\"}}")
                .contains("en, vi"));
        assertTrue(error("prompts/get", "{\"name\": \"choose_code\", \"arguments\": []}")
                .contains("must be an object"));
    }

    @Test
    void codes_services_and_languages_are_completed_as_far_as_they_are_typed() {
        assertEquals("[\"1012\"]", completed("closecode://{code}{?lang}", "code", "restart", "{}"));
        assertEquals("[\"1001\"]", completed("closecode://{code}{?lang}", "code", "rời đi", "{}"));
        assertTrue(completed("closecode://{code}{?lang}", "code", "101", "{}").startsWith("[\"1010\",\"1011\""));
        assertEquals(
                "[\"4014\"]",
                completed("closecode://{provider}/{code}{?lang}", "code", "4014", "{\"provider\": \"discord\"}"));
        assertTrue(completed("closecode://{provider}/{code}{?lang}", "provider", "disc", "{}")
                .startsWith("[\"discord"));
        assertEquals("[\"vi\"]", completed("closecode://{code}{?lang}", "lang", "v", "{}"));
        assertTrue(error(
                        "completion/complete",
                        "{\"ref\": {\"type\": \"ref/prompt\", \"name\": \"choose_code\"}, \"argument\": {\"name\": \"x\", \"value\": \"\"}}")
                .contains("known: situation, language"));
        assertTrue(error(
                        "completion/complete",
                        "{\"ref\": {\"type\": \"ref/resource\", \"uri\": \"x\"}, \"argument\": {\"name\": \"x\"}}")
                .contains("ref.uri"));
        assertTrue(error("completion/complete", "{\"argument\": {\"name\": \"x\"}}")
                .contains("ref.type"));
    }

    private static String text(String uri) {
        return Rpc.result("resources/read", "{\"uri\": \"" + uri + "\"}")
                .at("/contents/0/text")
                .asText();
    }

    private static String prompt(String name, String arguments) {
        return Rpc.result("prompts/get", "{\"name\": \"" + name + "\", \"arguments\": " + arguments + "}")
                .at("/messages/0/content/text")
                .asText();
    }

    private static String completed(String template, String argument, String typed, String context) {
        return Rpc.result(
                        "completion/complete",
                        "{\"ref\": {\"type\": \"ref/resource\", \"uri\": \"" + template
                                + "\"}, \"argument\": {\"name\": \"" + argument + "\", \"value\": \"" + typed
                                + "\"}, \"context\": {\"arguments\": " + context + "}}")
                .at("/completion/values")
                .toString();
    }

    private static String error(String method, String params) {
        return Rpc.json(Rpc.send(Rpc.request(method, params)).body())
                .at("/error/message")
                .asText();
    }
}
