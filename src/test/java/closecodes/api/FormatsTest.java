package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats of an answer, by suffix and by {@code Accept}. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/codes/1006 | */* | application/json",
                "/v1/codes/1006 | text/markdown | text/markdown;charset=utf-8",
                "/v1/codes/1006 | text/plain | text/plain;charset=utf-8",
                "/v1/codes/1006 | text/* | text/markdown;charset=utf-8",
                "/v1/codes/1006 | text/html, */*;q=0.8 | application/json",
                "/v1/codes/1006 | application/json;q=0.1, text/plain;q=0.2 | text/plain;charset=utf-8",
                "/v1/codes/1006 | */*, application/json;q=0 | text/markdown;charset=utf-8",
                "/v1/codes/1006 | garbage, ;;q=, application/json | application/json",
                "/v1/codes/1006.json | text/plain | application/json",
                "/v1/codes/1006.md | application/json | text/markdown;charset=utf-8",
                "/v1/codes/1006.txt | */* | text/plain;charset=utf-8",
                "/v1/codes | text/csv | text/csv;charset=utf-8;header=present",
                "/v1/codes.csv | */* | text/csv;charset=utf-8;header=present",
                "/v1/comparisons.csv | */* | text/csv;charset=utf-8;header=present",
                "/v1/compare.csv?codes=1001,1006 | */* | text/csv;charset=utf-8;header=present",
                "/v1/libraries/ws.md | */* | text/markdown;charset=utf-8",
                "/v1/libraries.csv | */* | text/csv;charset=utf-8;header=present",
                "/v1/ranges.md | */* | text/markdown;charset=utf-8",
                "/v1/glossary.txt | */* | text/plain;charset=utf-8",
                "/v1/vocabulary.csv | */* | text/csv;charset=utf-8;header=present",
                "/v1/changes.csv | */* | text/csv;charset=utf-8;header=present",
            })
    void the_client_gets_what_it_asks_for(String path, String accept, String contentType) {
        var response = RunningServer.get(path, "Accept", accept);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(contentType, header(response, "Content-Type"));
    }

    @Test
    void what_nobody_produces_is_a_406_that_lists_what_there_is() {
        var response = RunningServer.get("/v1/codes/1006", "Accept", "image/png");
        assertEquals(406, response.statusCode());
        assertTrue(
                response.body()
                        .contains("Here is application/json, text/markdown, text/plain. Change the Accept header."),
                response.body());
    }

    @Test
    void a_single_document_has_no_csv() {
        assertEquals(404, RunningServer.get("/v1/codes/1006.csv").statusCode());
        assertEquals(
                406, RunningServer.get("/v1/codes/1006", "Accept", "text/csv").statusCode());
    }

    @Test
    void an_unknown_suffix_is_not_found() {
        var response = RunningServer.get("/v1/codes/1006.pdf");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("Ask for .json, .md or .txt."), response.body());
    }

    @Test
    void content_location_names_format_and_language() {
        var response =
                RunningServer.get("/v1/codes/1006", "Accept", "text/markdown", "Accept-Language", "vi-VN,vi;q=0.9");
        assertEquals("/v1/codes/1006.md?lang=vi", header(response, "Content-Location"));
        assertEquals("Accept, Accept-Language, Accept-Encoding", header(response, "Vary"));
        var there = RunningServer.get("/v1/codes/1006.md?lang=vi");
        assertEquals(response.body(), there.body());
        assertEquals("Accept-Encoding", header(there, "Vary"));
    }

    @Test
    void content_location_of_a_filtered_list_keeps_the_filter() {
        var response = RunningServer.get("/v1/codes?severity=error&fields=code,name&q=1");
        var there = RunningServer.get(header(response, "Content-Location"));
        assertEquals(response.body(), there.body());
    }

    @Test
    void csv_is_safe_to_open_in_a_spreadsheet() {
        var csv = RunningServer.get("/v1/glossary.csv").body();
        assertTrue(csv.startsWith("id,en,vi,note,refuse\r\n"), csv.substring(0, 60));
        assertTrue(csv.lines().noneMatch(line -> line.matches("[=+\\-@\\t].*")), csv);
    }

    @Test
    void every_format_has_the_same_facts() {
        var summary = "Chờ một khoảng ngẫu nhiên từ 5 đến 30 giây";
        for (var suffix : new String[] {".json", ".md", ".txt"}) {
            var body = RunningServer.get("/v1/codes/1012" + suffix + "?lang=vi").body();
            assertTrue(body.replaceAll("\\s+", " ").contains(summary), suffix);
        }
        assertTrue(RunningServer.get("/v1/codes.csv?lang=vi").body().contains(summary));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
