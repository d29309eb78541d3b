package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /v1/diagnose}: what may be sent to it, and what becomes of it. */
class DiagnoseTest {

    @Test
    void log_lines_are_diagnosed_and_kept_nowhere() {
        var answer = RunningServer.post("/v1/diagnose", "{\"text\":\"received 1012 (service restart)\"}");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(
                answer.body().startsWith("{\"code\":1012,\"name\":\"SERVICE_RESTART\",\"no_code\":null"),
                answer.body());
        assertTrue(answer.body().contains("\"closed_by\":\"peer\""), answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
    }

    @Test
    void a_plain_body_is_the_text_and_the_address_has_the_circumstances() {
        var asJson = RunningServer.post(
                "/v1/diagnose", "{\"text\":\"Error: Used disallowed intents\",\"provider\":\"discord\"}");
        var asText =
                plain("/v1/diagnose?provider=discord", "Error: Used disallowed intents", "text/plain;charset=utf-8");
        assertEquals(200, asText.statusCode(), asText.body());
        assertEquals(asJson.body(), asText.body());
        assertTrue(asText.body().contains("\"id\":\"discord-gateway:4014\""), asText.body());
    }

    @Test
    void a_text_that_is_too_long_is_refused_with_the_cure() {
        var body = "a".repeat(65_537);
        for (var answer : new HttpResponse<?>[] {
            RunningServer.post("/v1/diagnose", "{\"text\":\"" + body + "\"}"), plain("/v1/diagnose", body, "text/plain")
        }) {
            assertEquals(413, answer.statusCode());
            assertTrue(
                    answer.body().toString().contains("Keep the lines around the close"),
                    answer.body().toString());
        }
        assertEquals(
                200, plain("/v1/diagnose", "a".repeat(65_536), "text/plain").statusCode());
        assertEquals(
                413, plain("/v1/diagnose", "đ".repeat(40_000), "text/plain").statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"provider\":\"discrod\"} | provider | \"discord\"",
                "{\"library\":\"tomcatt\"} | library | \"tomcat\"",
                "{\"via\":[\"nginx\",\"haproxi\"]} | via | \"haproxy\"",
                "{\"closed_by\":\"pear\"} | closed_by | \"peer\"",
                "{\"idle_seconds\":\"1m\"} | idle_seconds | null",
                "{\"open_seconds\":-1} | open_seconds | null",
                "{\"tls\":\"maybe\"} | tls | null",
                "{\"role\":\"proxy\"} | role | null",
                "{\"code\":\"GOING_AWY\"} | code | \"GOING_AWAY\"",
                "{\"code\":70000} | code | null",
                "{\"txt\":\"x\"} | txt | \"text\"",
                "{\"text\":7} | text | null",
            })
    void a_wrong_field_is_named(String body, String value, String meant) {
        var answer = RunningServer.post("/v1/diagnose", body);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"type\":\"/v1/problems/bad-field\""), answer.body());
        assertTrue(answer.body().contains("\"value\":\"" + value + "\""), answer.body());
        assertTrue(answer.body().contains("\"did_you_mean\":" + meant), answer.body());
    }

    @Test
    void nothing_pasted_goes_into_an_address() {
        assertEquals(400, RunningServer.get("/v1/diagnose?text=secret").statusCode());
        assertEquals(400, RunningServer.get("/v1/diagnose?reason=secret").statusCode());
        assertEquals(
                400, RunningServer.post("/v1/diagnose?provider=discord", "{}").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"charset=nonsense", "charset=\"", "charset=utf-16", "charset="})
    void json_in_a_charset_that_is_not_utf_8_is_refused(String charset) {
        var answer = RunningServer.post("/v1/diagnose", "{}", "Content-Type", "application/json; " + charset);
        assertEquals(415, answer.statusCode(), answer.body());
    }

    @Test
    void a_number_past_all_numbers_is_refused() {
        var answer = RunningServer.post("/v1/diagnose", "{\"code\":1006,\"idle_seconds\":1e999999}");
        assertEquals(400, answer.statusCode(), answer.body());
    }

    @Test
    void another_charset_is_refused() {
        assertEquals(
                415, plain("/v1/diagnose", "x", "text/plain; charset=utf-16").statusCode());
    }

    @Test
    void circumstances_alone_have_formats_and_a_validator() {
        var json = RunningServer.get("/v1/diagnose?code=1006&via=nginx&idle_seconds=60");
        assertTrue(json.body().contains("\"id\":\"nginx#read-timeout\""), json.body());
        assertTrue(json.headers().firstValue("ETag").isPresent());
        var text = RunningServer.get("/v1/diagnose.txt?code=1006&via=nginx&idle_seconds=60&lang=vi");
        assertTrue(text.body().startsWith("Chẩn đoán: 1006 ABNORMAL_CLOSURE\n"), text.body());
        var several = RunningServer.get("/v1/diagnose.json?via=nginx,aws-alb&via=cloudflare&idle_seconds=60");
        assertTrue(several.body().contains("\"aws-alb#idle-timeout\""), several.body());
    }

    @Test
    void nothing_to_go_by_is_answered_with_a_question() {
        var answer = RunningServer.post("/v1/diagnose", "{}");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"no_code\":\"not-stated\""), answer.body());
        assertTrue(answer.body().contains("\"question\":\"What do you have?"), answer.body());
    }

    private static HttpResponse<String> plain(String path, String body, String type) {
        return RunningServer.post(path, body, "Content-Type", type);
    }
}
