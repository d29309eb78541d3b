package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator over HTTP: by query, by body, in batches, and for frames. */
class ValidateTest {

    @Test
    void query_and_body_get_the_same_answer() {
        var byQuery = RunningServer.get("/v1/validate?code=1005&reason=t%E1%BA%A1m&sender=server&lang=vi");
        var byBody = post("/v1/validate?lang=vi", "{\"code\":1005,\"reason\":\"tạm\",\"sender\":\"server\"}");
        assertEquals(200, byQuery.statusCode(), byQuery.body());
        assertEquals(byQuery.body(), byBody.body());
        assertEquals("no-store", byBody.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(byBody.body().contains("\"message\":\"Không được gửi 1005:"), byBody.body());
    }

    @Test
    void a_constant_name_stands_for_its_code() {
        assertEquals(
                RunningServer.get("/v1/validate?code=1001").body(),
                RunningServer.get("/v1/validate?code=GOING_AWAY").body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code=1006&via=tomcat&sender=server     | library-sends-other   | Apache Tomcat 11.0.24 puts 1002 on the wire",
                "code=1005&via=jetty&sender=server      | library-sends-empty   | sends a Close frame without a code",
                "code=1004&via=ws&sender=server         | library-refuses-code  | does not take 1004",
                "code=1012&peer=tomcat&sender=server    | peer-refuses-code     | refuses 1012 as illegal",
                "code=1000&via=spring&sender=server     | not-measured          | Nobody has measured",
            })
    void what_a_library_does_with_a_code_is_known_from_measurements(String query, String rule, String message) {
        var answer = RunningServer.get("/v1/validate?" + query);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"rule\":\"" + rule + "\""), answer.body());
        assertTrue(answer.body().contains(message), answer.body());
    }

    @Test
    void a_peer_that_refuses_a_later_code_is_offered_one_that_it_knows() {
        var answer = RunningServer.get("/v1/validate?code=1012&peer=tomcat");
        assertTrue(answer.body().contains("\"instead\":[{\"code\":1001,"), answer.body());
    }

    @Test
    void a_peer_that_takes_the_code_needs_no_word() {
        var answer = RunningServer.get("/v1/validate?code=1012&peer=ws");
        assertTrue(answer.body().contains("\"findings\":[]"), answer.body());
        assertTrue(
                RunningServer.get("/v1/validate?code=1000&via=tomcatt").body().contains("\"did_you_mean\":\"tomcat\""));
    }

    @Test
    void a_service_that_has_its_own_use_for_a_code_is_worth_a_warning() {
        var verdict = Keys.json(RunningServer.get("/v1/validate?code=4004&provider=discord&lang=vi")
                .body());
        assertTrue(verdict.get("valid").asBoolean());
        assertEquals("discord-gateway", verdict.get("provider").asText());
        var finding = verdict.get("findings").get(0);
        assertEquals("provider-uses-code", finding.get("rule").asText());
        assertEquals("warning", finding.get("level").asText());
        assertEquals(
                "Discord Gateway dùng 4004 theo cách riêng: “Token sai”.",
                finding.get("message").asText());
        assertTrue(finding.get("fix").asText().contains("/v1/codes/discord-gateway:4004"), finding.toString());
    }

    @Test
    void a_service_that_does_not_use_a_code_is_worth_a_word() {
        var answer = RunningServer.get("/v1/validate?code=4100&provider=discord-gateway")
                .body();
        assertTrue(answer.contains("{\"rule\":\"provider-does-not-use-code\",\"level\":\"info\""), answer);
        assertTrue(answer.contains("/v1/providers/discord-gateway has"), answer);
        var without = RunningServer.get("/v1/validate?code=4100").body();
        assertTrue(without.contains("\"provider\":null"), without);
    }

    @Test
    void a_batch_is_answered_in_its_order() {
        var answer = post("/v1/validate/batch", "{\"items\":[{\"code\":1000},{\"code\":1006},{\"code\":4000}]}");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().matches(".*\"code\":1000.*\"code\":1006.*\"code\":4000.*"), answer.body());
        assertTrue(answer.body().contains("\"count\":3"), answer.body());
    }

    @Test
    void a_frame_is_explained_byte_by_byte() {
        var answer = post("/v1/validate/frame", "{\"hex\":\"88 02 03 ed\",\"from\":\"server\"}");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(
                answer.body()
                        .startsWith(
                                "{\"state\":\"close\",\"valid\":false,\"fail_code\":1002,\"code\":1005,\"reason\":\"\""),
                answer.body());
        assertTrue(answer.body().contains("\"rule\":\"illegal-code\",\"level\":\"error\""), answer.body());
        assertTrue(answer.body().contains("\"offset\":2"), answer.body());
        var base64 = post("/v1/validate/frame", "{\"base64\":\"iAID7Q==\",\"from\":\"server\"}");
        assertEquals(answer.body(), base64.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/validate | {\"cod\":1} | 400 | bad-field | cod | \"code\"",
                "/v1/validate | {\"code\":1.5} | 400 | bad-field | code | null",
                "/v1/validate | {\"code\":\"GOING_AWY\"} | 400 | bad-field | code | \"GOING_AWAY\"",
                "/v1/validate | {\"reason\":7} | 400 | bad-field | reason | null",
                "/v1/validate | {\"sender\":\"servr\"} | 400 | bad-field | sender | \"server\"",
                "/v1/validate | {\"via\":\"browser\",\"sender\":\"server\"} | 400 | bad-field | sender | null",
                "/v1/validate | {\"purpose\":\"restar\"} | 400 | bad-field | purpose | \"restart\"",
                "/v1/validate | {\"provider\":\"discrd\"} | 400 | bad-field | provider | \"discord\"",
                "/v1/validate | [] | 400 | bad-field | body | null",
                "/v1/validate/batch | {\"items\":[]} | 400 | bad-field | items | null",
                "/v1/validate/batch | {\"items\":[{\"code\":1},7]} | 400 | bad-field | items[1] | null",
                "/v1/validate/batch | {\"items\":[{\"sender\":\"x\"}]} | 400 | bad-field | items[0].sender | null",
                "/v1/validate/frame | {\"hex\":\"88\"} | 400 | bad-field | from | null",
                "/v1/validate/frame | {\"hex\":\"8x\",\"from\":\"client\"} | 400 | bad-field | hex | null",
                "/v1/validate/frame | {\"from\":\"client\"} | 400 | bad-field | hex | null",
                "/v1/validate/frame | {\"base64\":\"x\",\"from\":\"client\"} | 400 | bad-field | base64 | null",
                "/v1/validate/frame | {\"hex\":\"88\",\"from\":\"client\",\"extensions\":[1]} | 400 | bad-field | extensions | null",
            })
    void a_wrong_field_is_named(String path, String body, int status, String type, String value, String meant) {
        var answer = post(path, body);
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"type\":\"/v1/problems/" + type + "\""), answer.body());
        assertTrue(answer.body().contains("\"value\":\"" + value + "\""), answer.body());
        assertTrue(answer.body().contains("\"did_you_mean\":" + meant), answer.body());
    }

    @Test
    void what_is_no_json_or_nests_too_deep_or_says_a_key_twice_is_refused() {
        for (var body : new String[] {"", "{", "{\"code\":1}x", "[".repeat(100_000), "{\"code\":1,\"code\":2}"}) {
            var answer = post("/v1/validate", body);
            assertEquals(400, answer.statusCode(), answer.body());
        }
        var asText = RunningServer.send(HttpRequest.newBuilder(address("/v1/validate"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
        assertEquals(415, asText.statusCode(), asText.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1000.5", "[1000]", "{}"})
    void a_code_that_is_neither_number_nor_text_is_told_both(String code) {
        var answer = post("/v1/validate", "{\"code\":" + code + "}");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("“code” must be a whole number or a text."), answer.body());
    }

    @Test
    void a_body_of_ten_megabytes_is_refused() {
        assertEquals(413, post("/v1/validate", " ".repeat(10_000_000)).statusCode());
    }

    private static HttpResponse<String> post(String path, String json) {
        return RunningServer.send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + RunningServer.port() + path);
    }
}
