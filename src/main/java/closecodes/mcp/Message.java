package closecodes.mcp;

import closecodes.http.ProblemDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON-RPC request (JSON-RPC 2.0 §4).
 *
 * @param id a text or a whole number
 * @param params an object, empty if there are none
 */
record Message(JsonNode id, String method, JsonNode params) {
    private static final int LONGEST_ECHO = 100;

    /**
     * Reads a message; empty for one that wants no answer.
     *
     * @throws RpcException if it is none
     */
    static Optional<Message> of(JsonNode json) {
        if (!json.isObject() || !json.path("jsonrpc").asText().equals("2.0")) {
            throw invalid("A message is a JSON object with \"jsonrpc\": \"2.0\".");
        }
        var method = json.path("method");
        var id = json.path("id");
        if (method.isMissingNode() && (json.has("result") || json.has("error"))) {
            // An answer to a question that nobody asked.
            return Optional.empty();
        }
        if (!method.isTextual()) {
            throw invalid("\"method\" must be a text, such as \"tools/list\".");
        }
        var params = json.path("params");
        if (!params.isMissingNode() && !params.isObject()) {
            throw invalid("\"params\" must be an object.");
        }
        if (id.isMissingNode()) {
            return Optional.empty();
        }
        if (!isId(id)) {
            throw invalid("\"id\" must be a text or a whole number.");
        }
        var given = params.isMissingNode() ? JsonNodeFactory.instance.objectNode() : params;
        return Optional.of(new Message(id, method.textValue(), given));
    }

    /** Whether it can be repeated in an answer. */
    static boolean isId(JsonNode id) {
        return id.isTextual() || id.isIntegralNumber();
    }

    /**
     * A text that the method needs.
     *
     * @throws RpcException if it is missing
     */
    String text(String name) {
        return text(params, name).orElseThrow(() -> RpcException.invalidParams("\"" + name + "\" is missing."));
    }

    /** A text that may be missing. */
    static Optional<String> text(JsonNode object, String name) {
        var value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw RpcException.invalidParams("\"" + name + "\" must be a text.");
        }
        return Optional.of(value.textValue());
    }

    /** The beginning of something that a client sent, for an error. */
    static String echo(String text) {
        return ProblemDocument.cut(text, LONGEST_ECHO);
    }

    private static RpcException invalid(String rule) {
        return RpcException.refused(400, RpcException.INVALID_REQUEST, rule)
                .with(Map.of("see", "https://www.jsonrpc.org/specification"));
    }
}
