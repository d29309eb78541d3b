package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything in one download, and the metrics for joins. */
class ExportTest {
    private static final Pattern METRIC = Pattern.compile(
            "ws_close_(service_)?code_info\\{(provider=\"[a-z0-9-]+\",)?code=\"(\\d+)\",name=\"([^\"\\\\\n]|\\\\.)*\","
                    + "severity=\"[a-z]+\",fault=\"[a-z-]+\",retry=\"[a-z-]+\"} 1");

    @Test
    void the_three_forms_have_the_same_documents() {
        for (var language : List.of("en", "vi")) {
            var json = Keys.json(
                    RunningServer.get("/v1/export.json?lang=" + language).body());
            var lines = RunningServer.get("/v1/export.ndjson?lang=" + language)
                    .body()
                    .lines()
                    .toList();
            assertEquals(json.get("documents").size(), lines.size());
            assertEquals(
                    json.get("documents").get(0).toString(),
                    Keys.json(lines.get(0)).toString());
            var ids = new HashSet<String>();
            json.get("documents")
                    .forEach(line -> ids.add(
                            line.get("kind").asText() + " " + line.get("id").asText()));
            assertEquals(lines.size(), ids.size());
            for (var provider : RunningServer.catalog().providers().all()) {
                assertTrue(ids.contains("provider " + provider.slug()));
            }
            assertEquals(
                    RunningServer.catalog().version(), json.get("data_version").asText());
            assertEquals(language, json.get("lang").asText());
        }
    }

    @Test
    void a_document_is_what_its_own_address_answers() {
        var document =
                Keys.json(RunningServer.get("/v1/export.json?lang=vi").body()).at("/documents/6/document");

        assertEquals(
                Keys.json(RunningServer.get("/v1/codes/1006?lang=vi").body()).toString(), document.toString());
    }

    @Test
    void the_table_has_a_row_for_every_code_of_every_service() {
        var rows = RunningServer.get("/v1/export.csv").body().lines().toList();

        assertTrue(rows.get(0).startsWith("kind,id,code,provider,name,title,text,severity,"), rows.get(0));
        long codes = RunningServer.catalog().providers().all().stream()
                .mapToLong(provider -> provider.codes().size())
                .sum();
        assertEquals(
                codes,
                rows.stream().filter(row -> row.startsWith("provider-code,")).count());
        rows.forEach(row -> assertTrue(!row.matches("(.*,)?\"?[=+@\\t].*") || row.contains("'"), row));
    }

    @Test
    void it_is_a_download_that_names_its_version_and_length() {
        for (var ending : List.of("json", "ndjson", "csv")) {
            var answer = RunningServer.get("/v1/export." + ending + "?lang=vi");
            var headers = answer.headers();
            assertEquals(
                    "attachment; filename=\"closecodes-"
                            + RunningServer.catalog().version() + "-vi." + ending + "\"",
                    headers.firstValue("Content-Disposition").orElse(""));
            int length = answer.body().getBytes(StandardCharsets.UTF_8).length;
            var head = RunningServer.send("HEAD", "/v1/export." + ending + "?lang=vi");
            assertEquals(
                    "" + length, head.headers().firstValue("Content-Length").orElse(""), ending);
            assertEquals(headers.firstValue("ETag"), head.headers().firstValue("ETag"));
        }
    }

    @Test
    void metrics_have_each_code_once_and_each_code_of_a_service_once() {
        var answer = RunningServer.get("/metrics/codes");
        assertEquals(
                "text/plain; version=0.0.4; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        var series = new HashSet<String>();
        var codes = new TreeSet<Integer>();
        for (var line :
                answer.body().lines().filter(line -> !line.startsWith("#")).toList()) {
            var matcher = METRIC.matcher(line);
            assertTrue(matcher.matches(), line);
            assertTrue(series.add(matcher.group(2) + matcher.group(3)), line);
            if (matcher.group(2) == null) {
                codes.add(Integer.valueOf(matcher.group(3)));
            }
        }
        assertTrue(codes.containsAll(List.of(1006, 3000, 4004)), codes::toString);
        assertEquals(
                2,
                answer.body()
                        .lines()
                        .filter(line -> line.matches("# TYPE \\w+ gauge"))
                        .count());
    }
}
