package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example dashboard asks for what the server has; Grafana itself is not needed for that. */
class GrafanaDashboardTest {
    private static final Path DASHBOARD = Path.of("examples/grafana/closecodes.json");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern LABELS = Pattern.compile("group_left \\(([^)]*)\\)|group by \\(([^)]*)\\)");

    @Test
    void every_address_and_column_of_the_infinity_panels_is_there() throws IOException {
        var dashboard = dashboard();
        var variables = variables(dashboard);
        int asked = 0;
        for (var panel : dashboard.get("panels")) {
            for (var target : panel.get("targets")) {
                if (target.has("url")) {
                    var answer = RunningServer.get(address(target.get("url").asText(), variables));
                    assertEquals(200, answer.statusCode(), panel.get("title").asText());
                    var rows = Keys.json(answer.body())
                            .get(target.get("root_selector").asText());
                    assertTrue(rows.size() > 1, panel.get("title").asText());
                    for (var column : target.get("columns")) {
                        assertTrue(rows.get(0).has(column.get("selector").asText()), column.toString());
                    }
                    asked++;
                }
            }
        }
        assertEquals(3, asked);
    }

    @Test
    void every_metric_and_label_of_the_joins_is_there() throws IOException {
        var labels = Set.of("code", "name", "severity", "fault", "retry");
        var first = RunningServer.get("/metrics/codes")
                .body()
                .lines()
                .filter(line -> line.startsWith("ws_close_code_info"))
                .findFirst()
                .orElseThrow();
        labels.forEach(label -> assertTrue(first.contains(label + "=\""), first));
        int joins = 0;
        for (var panel : dashboard().get("panels")) {
            for (var target : panel.get("targets")) {
                var expression = target.path("expr").asText();
                if (!expression.isEmpty()) {
                    assertTrue(expression.contains("ws_close_code_info"), expression);
                    LABELS.matcher(expression).results().forEach(match -> {
                        var names = match.group(1) == null ? match.group(2) : match.group(1);
                        assertTrue(labels.containsAll(List.of(names.split(", "))), names);
                    });
                    joins++;
                }
            }
        }
        assertEquals(4, joins);
    }

    @Test
    void every_panel_has_an_id_of_its_own_and_stays_in_the_grid() throws IOException {
        var ids = new HashSet<Integer>();
        for (var panel : dashboard().get("panels")) {
            assertTrue(ids.add(panel.get("id").asInt()));
            assertTrue(panel.at("/gridPos/x").asInt() + panel.at("/gridPos/w").asInt() <= 24);
        }
    }

    private static JsonNode dashboard() throws IOException {
        return Keys.json(Files.readString(DASHBOARD));
    }

    private static Map<String, String> variables(JsonNode dashboard) {
        var variables = new HashMap<String, String>();
        for (var variable : dashboard.at("/templating/list")) {
            variables.put(
                    variable.get("name").asText(), variable.at("/current/value").asText());
        }
        variables.put("closecodes", "");
        return variables;
    }

    private static String address(String url, Map<String, String> variables) {
        return VARIABLE.matcher(url)
                .replaceAll(match -> URLEncoder.encode(variables.get(match.group(1)), StandardCharsets.UTF_8));
    }
}
