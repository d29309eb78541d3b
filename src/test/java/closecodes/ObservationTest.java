package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What operators see of a running server: counts, ids and lines, and nothing of what clients sent. */
@Timeout(120)
class ObservationTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "s3cret";

    @Test
    void metrics_count_answers_by_route_method_status_and_language() throws Exception {
        try (var server = LimitedServer.with()) {
            var before = get(server.port(), "/metrics").body();
            assertFalse(before.contains("/v1/codes"), before);
            get(server.port(), "/v1/codes/1006?lang=vi");
            get(server.port(), "/v1/codes/1006.md?lang=vi");
            get(server.port(), "/v1/codes/abc");
            get(server.port(), "/" + SECRET + "?" + SECRET);
            get(server.port(), "/v1/diagnose?code=1006&via=nginx&idle_seconds=60");
            get(server.port(), "/live/close/1012");
            var metrics = get(server.port(), "/metrics");
            // An answer is counted once it is out, which a client may see earlier than the next question does.
            while (!metrics.body().contains("/live/{ending}")) {
                metrics = get(server.port(), "/metrics");
            }
            assertEquals(
                    "text/plain; version=0.0.4; charset=utf-8",
                    metrics.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .replace(";v", "; v")
                            .replace(";c", "; c"));
            assertEquals(2, value(metrics.body(), series("/v1/codes/{code}", 200, "vi")));
            assertEquals(1, value(metrics.body(), series("/v1/codes/{code}", 400, "en")));
            assertEquals(1, value(metrics.body(), series("none", 404, "en")));
            assertEquals(1, value(metrics.body(), series("/live/{ending}", 426, "en")));
            assertEquals(
                    3,
                    value(
                            metrics.body(),
                            "closecodes_http_request_seconds_bucket{route=\"/v1/codes/{code}\",le=\"+Inf\"}"));
            assertEquals(1, value(metrics.body(), "closecodes_diagnoses_total{outcome=\"ambiguous\"}"));
            assertEquals(0, value(metrics.body(), "closecodes_live_sockets"));
            assertEquals(0, value(metrics.body(), "closecodes_data_refused"));
            var version = RunningServer.catalog().version();
            assertTrue(
                    metrics.body().contains("closecodes_data_info{data_version=\"" + version + "\""), metrics.body());
            assertTrue(value(metrics.body(), "jvm_threads_live_threads") > 0);
            assertTrue(metrics.body().contains("jvm_memory_used_bytes{area=\"heap\""), metrics.body());
            assertFalse(metrics.body().contains(SECRET), metrics.body());
        }
    }

    @Test
    void statistics_name_what_was_asked_for_most_by_its_canonical_name_remembered_answers_too() throws Exception {
        try (var server = LimitedServer.with()) {
            for (var path : new String[] {
                "/v1/codes/1006.txt",
                "/v1/codes/discord-gateway:4004",
                "/v1/codes/" + SECRET,
                "/v1/compare/1002-vs-1012",
                "/v1/compare/1012-vs-1002"
            }) {
                get(server.port(), path);
            }
            // Not the client of Java 17, which says Content-Length: 0 and is never answered from memory for that.
            try (var connection = new KeptConnection(server.port())) {
                connection.send("GET", "/v1/codes/1006");
                connection.send("GET", "/v1/codes/1006");
            }
            var body = get(server.port(), "/v1/stats").body();
            // Counted once they are out, as above.
            while (!body.contains("\"asked\":3") || !body.contains("\"answered\":5")) {
                body = get(server.port(), "/v1/stats").body();
            }
            var stats = JSON.readTree(body);
            assertEquals(
                    "[{\"id\":\"1006\",\"asked\":3,\"link\":\"/v1/codes/1006?lang=en\"},{\"id\":\"discord-gateway:4004\","
                            + "\"asked\":1,\"link\":\"/v1/codes/discord-gateway:4004?lang=en\"}]",
                    stats.get("codes").toString());
            assertEquals(
                    "[{\"id\":\"1002-vs-1012\",\"asked\":1,\"link\":\"/v1/compare/1002-vs-1012?lang=en\"}]",
                    stats.get("pairs").toString());
            assertTrue(body.contains("{\"family\":\"codes\",\"answered\":5}"), body);
            assertTrue(body.contains("{\"family\":\"compare\",\"answered\":2}"), body);
            assertFalse(body.contains(SECRET), body);
            var metrics = get(server.port(), "/metrics").body();
            assertEquals(1, value(metrics, "closecodes_cache_answers_total{result=\"hit\"}"));
            assertTrue(value(metrics, "closecodes_cache_bytes") > 0);
            assertTrue(get(server.port(), "/v1/stats.txt?lang=vi").body().startsWith("Những gì được hỏi nhiều nhất\n"));
        }
    }

    @Test
    void a_well_formed_request_id_comes_back_and_another_is_replaced() throws Exception {
        assertEquals("deploy-7/a:1", id("X-Request-Id", "deploy-7/a:1"));
        assertTrue(id("X-Request-Id", "a b\"}").matches("[0-9a-f]{16}"));
        assertTrue(id("X-Request-Id", "a".repeat(129)).matches("[0-9a-f]{16}"));
        assertNotEquals(id(), id());
    }

    @Test
    void the_log_has_refusals_as_json_with_ids_and_nothing_that_a_client_sent() throws Exception {
        try (var server = ServerProcess.with(Map.of("CLOSECODES_LOG", "json", "CLOSECODES_DRAIN_MS", "0"))) {
            get(server.port(), "/v1/codes/1006");
            get(
                    server.port(),
                    "/v1/codes/" + SECRET + "?text=" + SECRET,
                    "X-Request-Id",
                    "mine",
                    "traceparent",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            get(server.port(), "/" + SECRET, "traceparent", "00-" + "0".repeat(32) + "-b7ad6b7169203331-01");
            server.terminate();
            var lines = server.rest();
            assertEquals(2, lines.size(), lines::toString);
            var refusal = JSON.readTree(lines.get(0));
            assertEquals("access", refusal.get("logger").asText());
            assertEquals("GET", refusal.get("method").asText());
            assertEquals("/v1/codes/{code}", refusal.get("route").asText());
            assertEquals(400, refusal.get("status").intValue());
            assertTrue(refusal.get("bytes").intValue() > 100, lines::toString);
            assertTrue(refusal.get("ms").isNumber(), lines::toString);
            assertEquals("mine", refusal.get("request_id").asText());
            assertEquals(
                    "0af7651916cd43dd8448eb211c80319c", refusal.get("trace_id").asText());
            assertEquals(null, JSON.readTree(lines.get(1)).get("trace_id"));
            assertFalse(lines.toString().contains(SECRET), lines::toString);
        }
    }

    private static String id(String... headers) throws Exception {
        return get(RunningServer.port(), "/v1/codes/1006", headers)
                .headers()
                .firstValue("X-Request-Id")
                .orElse("");
    }

    private static String series(String route, int status, String language) {
        return "closecodes_http_requests_total{lang=\"" + language + "\",method=\"GET\",route=\"" + route
                + "\",status=\"" + status + "\"}";
    }

    private static double value(String metrics, String series) {
        return metrics.lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(series + " is not in\n" + metrics));
    }

    private static HttpResponse<String> get(int port, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
