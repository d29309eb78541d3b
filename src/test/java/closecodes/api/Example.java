package closecodes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of the contract: its {@code x-request}, the {@code x-request-body} of a POST, and the {@code value} that
 * should be the answer.
 */
record Example(String name, JsonNode node) {

    static List<Example> all() {
        return Contract.TREE.at("/components/examples").properties().stream()
                .map(entry -> new Example(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The method: a request without one is a GET. */
    String method() {
        var request = request();
        return request.startsWith("/") ? "GET" : request.substring(0, request.indexOf(' '));
    }

    /** The path with its query. */
    String target() {
        var request = request();
        return request.substring(request.indexOf('/'));
    }

    HttpResponse<String> ask() {
        var headers = new ArrayList<String>();
        for (var header : node.path("x-request-headers").properties()) {
            headers.add(header.getKey());
            headers.add(header.getValue().asText());
        }
        return new Sample(method(), target(), node.get("x-request-body")).ask(headers.toArray(String[]::new));
    }

    /** What the example should say for an answer: the answer, but for the keys of {@code x-varies}. */
    JsonNode expected(HttpResponse<String> answer) {
        if (!Operation.mediaType(answer).endsWith("json")) {
            return TextNode.valueOf(answer.body());
        }
        var json = Keys.json(answer.body());
        node.path("x-varies").forEach(key -> keep(key.asText(), json));
        return json;
    }

    /** Versions differ between builds, counts between moments: the example keeps what it has. */
    private void keep(String key, JsonNode json) {
        var own = node.path("value").path(key);
        if (!own.isMissingNode() && json instanceof ObjectNode object) {
            object.set(key, own);
        }
    }

    private String request() {
        return node.get("x-request").asText();
    }
}
