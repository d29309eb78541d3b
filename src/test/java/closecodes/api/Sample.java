package closecodes.api;

import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * A request made of the examples of the contract.
 *
 * @param target the path with its query
 * @param body the JSON to send; null for a request without a body
 */
record Sample(String method, String target, @Nullable JsonNode body) {

    /** A GET. */
    static Sample get(String target) {
        return new Sample("GET", target, null);
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /** Sends it, with headers given as name, value, name, value. */
    HttpResponse<String> ask(String... headers) {
        return body == null
                ? RunningServer.send(method, target, headers)
                : RunningServer.post(target, body.toString(), headers);
    }
}
