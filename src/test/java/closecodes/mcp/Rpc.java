package closecodes.mcp;

import closecodes.RunningServer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;

/** Messages to the real server. */
final class Rpc {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Rpc() {}

    /** The answer to a message. */
    static HttpResponse<String> send(String message, String... headers) {
        return RunningServer.post("/mcp", message, headers);
    }

    /** The result of a method with these parameters. */
    static JsonNode result(String method, String params) {
        return json(send(request(method, params)).body()).path("result");
    }

    /** The result of a tool with these arguments. */
    static JsonNode call(String tool, String arguments) {
        return result("tools/call", "{\"name\": \"" + tool + "\", \"arguments\": " + arguments + "}");
    }

    /** The Markdown that a tool answers with. */
    static String text(String tool, String arguments) {
        return call(tool, arguments).at("/content/0/text").asText();
    }

    static String request(String method, String params) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"" + method + "\", \"params\": " + params + "}";
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON: " + text, e);
        }
    }
}
