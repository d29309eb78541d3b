package closecodes.mcp;

import closecodes.view.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message is answered with.
 *
 * @param status of HTTP
 * @param body a JSON-RPC response, or a list of some; null where there is nothing to say
 */
record Reply(int status, @Nullable Object body) {
    /** That to a message that wants none. */
    static final Reply NONE = new Reply(202, null);

    static Reply result(JsonNode id, Map<String, Object> result) {
        return new Reply(200, response(id, "result", result));
    }

    /** An error; without an id where that of the message cannot be read. */
    static Reply error(@Nullable JsonNode id, RpcException e) {
        return new Reply(e.status(), response(id, "error", e.error()));
    }

    /** The body in UTF-8, without line breaks. */
    byte[] bytes() {
        return body == null ? new byte[0] : Json.bytes(body);
    }

    private static Map<String, Object> response(@Nullable JsonNode id, String kind, Map<String, Object> content) {
        var response = new LinkedHashMap<String, Object>();
        response.put("jsonrpc", "2.0");
        if (id != null) {
            response.put("id", id);
        }
        response.put(kind, content);
        return response;
    }
}
