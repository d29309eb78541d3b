package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Situations and the compatibility table over HTTP. */
class SituationsTest {

    @Test
    void one_outcome_must_pass_both_filters() {
        assertEquals(List.of("server-close-without-code"), ids("/v1/situations?library=netty&code=-1"));
        assertEquals(List.of(), ids("/v1/situations?library=ws&code=-1"));
    }

    @Test
    void a_filter_takes_the_alias_of_a_library() {
        assertEquals(ids("/v1/situations?library=chromium"), ids("/v1/situations?library=chrome"));
    }

    @Test
    void a_situation_says_first_what_most_libraries_show() {
        var shown = get("/v1/situations/tcp-fin").get("shown");
        assertEquals(1006, shown.get(0).get("code").asInt());
        assertTrue(texts(shown.get(0).get("libraries")).contains("jdk-http-client 17.0.15"));
        assertTrue(StreamSupport.stream(shown.spliterator(), false)
                .anyMatch(group -> group.get("told").asText().equals("error")
                        && texts(group.get("libraries")).equals(List.of("okhttp"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/v1/situations/tcp-fin.md?lang=en ~ 1006, not clean",
                "/v1/situations/tcp-fin.md?lang=vi ~ 1006, không đóng sạch",
                "/v1/situations/client-close-never-answered.md?lang=en ~ nothing, for 78",
                "/v1/situations/client-close-1005.txt?lang=vi ~ lời gọi ném lỗi",
                "/v1/libraries/dart.md?lang=en ~ `closeCode` is 1005",
                "/v1/libraries/tungstenite.md?lang=vi ~ 67108864 byte",
                "/v1/libraries/undertow.md?lang=en ~ The client ends TCP without a Close frame | 1006 | 1001",
            })
    void a_page_says_it_in_words(String path, String words) {
        var page = RunningServer.get(path).body();
        assertTrue(page.contains(words), page);
    }

    @Test
    void an_alias_of_a_library_is_redirected_with_its_ending() {
        var answer = RunningServer.send("GET", "/v1/libraries/chrome.md?lang=vi");
        assertEquals(308, answer.statusCode());
        assertEquals(
                "/v1/libraries/chromium.md?lang=vi",
                answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void a_cell_of_the_table_leads_to_where_it_comes_from() {
        var matrix = get("/v1/matrix?cols=situations&situations=tcp-fin&libraries=deno");
        var cell = matrix.get("cells").get(0);
        assertEquals(
                "{\"library\":\"deno\",\"version\":\"2.9.6\",\"column\":\"tcp-fin\",\"value\":\"0\",\"text\":\"0\","
                        + "\"basis\":\"measured\",\"link\":\"/v1/situations/tcp-fin?lang=en\"}",
                cell.toString());
    }

    @Test
    void every_cell_of_the_table_has_a_row_and_a_column() {
        for (var query : List.of("cols=codes", "cols=codes&role=server&show=sends", "cols=situations", "role=server")) {
            var matrix = get("/v1/matrix?" + query);
            var rows = values(matrix.get("libraries"), "id");
            var columns = values(matrix.get("columns"), "id");
            assertTrue(matrix.get("count").asInt() > 100, query);
            for (var cell : matrix.get("cells")) {
                assertTrue(rows.contains(cell.get("library").asText()), cell::toString);
                assertTrue(columns.contains(cell.get("column").asText()), cell::toString);
            }
        }
    }

    @Test
    void the_table_as_csv_has_a_row_a_library() {
        assertEquals(
                """
                library,version,1000,1005,1015
                jetty,12.1.12,1000,empty,refused
                tomcat,11.0.24,1000,1005,1015
                """,
                RunningServer.get("/v1/matrix.csv?role=server&show=sends&codes=1000,1005,1015&libraries=jetty,tomcat")
                        .body()
                        .replace("\r", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/matrix?cols=code | codes",
                "/v1/matrix?libraries=chromum | chromium",
                "/v1/matrix?situations=tcp-fn | tcp-fin",
                "/v1/situations?group=tcp-ends | tcp-end",
            })
    void a_slip_of_the_pen_is_named_with_its_cure(String path, String meant) {
        var answer = RunningServer.get(path);
        assertEquals(400, answer.statusCode());
        assertEquals(meant, Keys.json(answer.body()).get("did_you_mean").asText());
    }

    @Test
    void a_parameter_that_selects_nothing_is_refused() {
        for (var path : List.of("/v1/matrix?cols=codes&group=tcp-end", "/v1/matrix?situations=tcp-fin&codes=1000")) {
            assertEquals(400, RunningServer.get(path).statusCode(), path);
        }
    }

    private static JsonNode get(String path) {
        return Keys.json(RunningServer.get(path).body());
    }

    private static List<String> ids(String path) {
        return values(get(path).get("items"), "id");
    }

    private static List<String> values(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(key).asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
