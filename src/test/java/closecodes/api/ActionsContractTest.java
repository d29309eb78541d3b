package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The contract for GPT Actions keeps to their limits, and promises nothing but what the contract does. */
class ActionsContractTest {
    private static final int MOST_OPERATIONS = 30;
    private static final int LONGEST_OPERATION_TEXT = 300;
    private static final int LONGEST_PARAMETER_TEXT = 700;
    private static final int MOST_CHARACTERS = 100_000;

    private static final String TEXT =
            RunningServer.get("/openapi-actions.json").body();
    private static final JsonNode ACTIONS = Keys.json(TEXT);

    @Test
    void there_are_few_operations_with_short_texts_and_no_headers() {
        var operations = operations();
        assertTrue(operations.size() >= 15 && operations.size() <= MOST_OPERATIONS, "" + operations.size());
        for (var operation : operations) {
            var id = operation.get("operationId").asText();
            assertTrue(operation.get("summary").asText().length() <= LONGEST_OPERATION_TEXT, id);
            assertTrue(operation.path("description").asText().length() <= LONGEST_OPERATION_TEXT, id);
            for (var parameter : operation.get("parameters")) {
                assertFalse(parameter.get("in").asText().equals("header"), id);
                assertTrue(parameter.get("description").asText().length() <= LONGEST_PARAMETER_TEXT, id);
            }
            assertEquals(List.of("application/json"), names(operation.at("/responses/200/content")), id);
        }
        assertTrue(TEXT.length() < MOST_CHARACTERS, "" + TEXT.length());
    }

    @Test
    void each_operation_is_one_of_the_contract() {
        for (var path : ACTIONS.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var ours = Contract.TREE.get("paths").get(path.getKey()).get(method.getKey());
                for (var key : List.of("operationId", "summary", "description")) {
                    assertEquals(ours.get(key), method.getValue().get(key), path.getKey());
                }
            }
        }
    }

    @Test
    void every_schema_is_there_and_used() {
        var used = new TreeSet<String>();
        ACTIONS.findValuesAsText("$ref").forEach(reference -> {
            assertTrue(ACTIONS.at(reference.substring(1)).isObject(), reference);
            used.add(reference.substring("#/components/schemas/".length()));
        });
        assertEquals(used, new TreeSet<>(names(ACTIONS.at("/components/schemas"))));
    }

    @Test
    void an_action_is_sent_to_the_public_address() throws Exception {
        assertEquals("/", ACTIONS.at("/servers/0/url").asText());
        try (var server = LimitedServer.with("CLOSECODES_PUBLIC_URL", "https://closecodes.example")) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + server.port() + "/openapi-actions.json"))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertEquals(
                    "https://closecodes.example",
                    Keys.json(answer.body()).at("/servers/0/url").asText());
        }
    }

    private static List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        ACTIONS.get("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
