package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as odd clients send them: none of them is our fault. */
class BrokenFormsTest {
    private static final String TYPE = "multipart/form-data; boundary=x";

    @ParameterizedTest
    @ValueSource(strings = {"foo", "\"a b\"", "utf-16"})
    void a_part_in_another_charset_is_refused(String charset) {
        var answer = send(TYPE, part("\r\nContent-Type: text/plain; charset=" + charset, "close code 1006"));
        assertEquals(415, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("UTF-8"), answer.body());
    }

    @Test
    void bytes_that_are_no_text_do_not_hide_the_rest_of_it() {
        var answer = send(TYPE, part("; filename=\"a.log\"", "\u00e9\u00ff close code 1006"));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().startsWith("Diagnosis: 1006"), answer.body());
    }

    @Test
    void a_boundary_whose_quotation_mark_is_not_closed_is_none() {
        assertEquals(
                415,
                send("multipart/form-data; boundary=\"", part("", "close code 1006"))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/diagnose", "/vi/diagnose", "/v1/diagnose", "/v1/validate", "/mcp"})
    void a_compressed_body_is_refused_with_the_coding_that_is_read(String path) {
        var type = path.equals("/mcp") || path.equals("/v1/validate") ? "application/json" : "text/plain";
        var answer = Form.post(path, "1006", "Content-Type", type, "Content-Encoding", "gzip");
        assertEquals(415, answer.statusCode(), answer.body());
        assertEquals("identity", answer.headers().firstValue("Accept-Encoding").orElse(""));
    }

    private static String part(String header, String text) {
        return "--x\r\nContent-Disposition: form-data; name=\"text\"" + header + "\r\n\r\n" + text + "\r\n--x--\r\n";
    }

    /** A body of one byte a character. */
    private static HttpResponse<String> send(String type, String body) {
        return RunningServer.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningServer.port() + "/diagnose"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1))
                        .build());
    }
}
