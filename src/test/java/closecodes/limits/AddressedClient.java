package closecodes.limits;

import static org.junit.jupiter.api.Assertions.fail;

import closecodes.api.RawExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An HTTP client with a network address of its choice out of 127.0.0.0/8, and a connection for each request. */
record AddressedClient(int port, String address) {
    private static final int MANY = 1_000;

    RawExchange.Answer get(String target, String... headers) throws IOException {
        return send("GET", target, "", headers);
    }

    RawExchange.Answer send(String method, String target, String body, String... headers) throws IOException {
        var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        var request = method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + lines
                + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body;
        return RawExchange.send(port, address, request.getBytes(StandardCharsets.UTF_8), false)
                .get(0);
    }

    /** Asks again and again, and returns the first answer that is a refusal. */
    RawExchange.Answer getUntilRefused(String target, String... headers) throws IOException {
        for (int i = 0; i < MANY; i++) {
            var answer = get(target, headers);
            if (answer.status() >= 400) {
                return answer;
            }
        }
        return fail("Nothing was refused");
    }
}
