package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many codes at once: answered in place, weighed by their counts, safe in a spreadsheet. */
class LookupTest {

    @Test
    void ten_thousand_items_are_answered_in_their_order() {
        var codes = IntStream.range(0, 10_000).map(i -> i * 7 % 65_536).boxed().toList();
        var answer = post(codes.stream()
                .map(code -> "{\"code\": " + code + ", \"provider\": null, \"count\": 1234567}")
                .collect(Collectors.joining(",", "{\"items\": [", "]}")));

        assertEquals(10_000, answer.get("count").asInt());
        assertEquals(0, answer.get("unknown").asInt());
        for (int i = 0; i < codes.size(); i++) {
            assertEquals(codes.get(i), answer.get("items").get(i).get("code").asInt());
        }
        assertEquals(12_345_670_000L, answer.at("/summary/events").asLong());
    }

    @Test
    void one_item_more_is_refused() {
        var body = IntStream.range(0, 10_001)
                .mapToObj(i -> "{\"code\":1}")
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        assertEquals(400, RunningServer.post("/v1/lookup", body).statusCode());
    }

    @Test
    void what_cannot_be_read_is_answered_in_its_place() {
        var answer = post("""
                {"items": [{"code": 1006, "count": 3}, {"code": 70000, "count": 4}, {"code": 4004, "provider": "discrod"},
                {"code": 9, "provider": "discord"}, {"code": 1000, "count": -1}, {"code": true}, {"cod": 1000}, 1000, null,
                {"code": "GOING_AWAY", "count": 1}]}""");
        var types = answer.get("items").findValuesAsText("type");

        assertEquals(8, answer.get("unknown").asInt());
        assertEquals(4, answer.at("/items/1/count").asInt());
        assertEquals(
                List.of(
                        "no-such-code",
                        "no-such-provider",
                        "no-such-provider-code",
                        "bad-field",
                        "bad-field",
                        "bad-field",
                        "bad-field",
                        "bad-field"),
                types);
        assertEquals("discord", answer.at("/items/2/error/did_you_mean").asText());
        assertEquals(1006, answer.at("/items/0/code").asInt());
        assertEquals(1001, answer.at("/items/9/code").asInt());
        assertEquals(4, answer.at("/summary/events").asLong());
    }

    @Test
    void ten_thousand_unknown_services_are_refused_without_guessing_at_each() {
        var answer = post(IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"code\": 4004, \"provider\": \"discrod" + i % 10 + "\"}")
                .collect(Collectors.joining(",", "{\"items\": [", "]}")));

        assertEquals(10_000, answer.get("unknown").asInt());
        assertEquals("no-such-provider", answer.at("/items/9999/error/type").asText());
        assertEquals("No close was counted.", answer.at("/summary/text").asText());
    }

    @Test
    void the_same_code_twice_is_one_code_in_the_summary() {
        var summary = post("""
                        {"items": [{"code": 1006, "count": 1}, {"code": 1011, "count": 1}, {"code": 1006, "count": 2},
                        {"code": 1000, "count": 6}]}""").get("summary");

        assertEquals(List.of("1011", "1006"), summary.get("top").findValuesAsText("id"));
        assertEquals(3, summary.at("/top/1/events").asInt());
        assertEquals(0.3, summary.get("severity").get(1).get("share").asDouble());
        assertEquals(
                "10 closes: 10% error, 30% warning, 60% normal. Connecting again makes sense after 40%. "
                        + "Look first at 1011 Internal error (10%), 1006 Abnormal closure (30%).",
                summary.get("text").asText());
    }

    @Test
    void the_shares_of_each_kind_add_up() {
        var summary = post("{\"items\": ["
                        + IntStream.range(990, 1020)
                                .mapToObj(i -> "{\"code\": " + i + ", \"count\": " + i + "}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .get("summary");

        for (var kind : List.of("severity", "fault", "retryable")) {
            long sum = 0;
            for (var share : summary.get(kind)) {
                sum += share.get("events").asLong();
            }
            assertEquals(summary.get("events").asLong(), sum, kind);
        }
    }

    @Test
    void no_cell_of_the_table_is_a_formula() {
        var csv = RunningServer.post(
                "/v1/lookup",
                "{\"items\": [{\"code\": \"=1+1\"}, {\"code\": \"@x\"}, {\"code\": \"-1\"}, {\"code\": 1006}]}",
                "Accept",
                "text/csv");

        assertEquals(
                "text/csv;charset=utf-8;header=present",
                csv.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", csv.headers().firstValue("Cache-Control").orElse(""));
        for (var line : csv.body().lines().toList()) {
            assertFalse(line.matches("(.*,)?\"?[=+@\\t-].*"), line);
        }
    }

    @Test
    void a_number_at_a_service_is_that_services_own() {
        var item = Keys.json(RunningServer.get("/v1/lookup?codes=discord:4004").body())
                .at("/items/0");

        assertEquals("discord-gateway:4004", item.get("id").asText());
        assertEquals("no", item.get("retry").asText());
        assertEquals("error", item.get("severity").asText());
        assertTrue(item.get("link").asText().startsWith("/v1/codes/discord-gateway:4004"));
    }

    private static JsonNode post(String body) {
        var answer = RunningServer.post("/v1/lookup", body);
        assertEquals(200, answer.statusCode(), answer.body());
        return Keys.json(answer.body());
    }
}
