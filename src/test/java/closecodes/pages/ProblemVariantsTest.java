package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.RunningServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An error names every header that it depends on, in each of its forms. */
class ProblemVariantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nothing | text/html | Accept, Accept-Language",
                "/nothing | application/json | Accept, Accept-Language",
                "/nothing?lang=vi | text/html | Accept",
                "/vi/nothing | application/json | Accept",
                "/codes/70000 | text/html | Accept",
                "/v1/codes/1006 | image/png | Accept, Accept-Language",
            })
    void an_error_varies_by_what_its_address_leaves_open(String path, String accept, String vary) {
        assertEquals(vary, header(RunningServer.get(path, "Accept", accept), "Vary"));
    }

    @ParameterizedTest
    @CsvSource({"/1006/,/codes/1006.txt", "/vi/1006.md/,/vi/codes/1006.md"})
    void a_slash_behind_a_number_changes_nothing(String path, String location) {
        var answer = RunningServer.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(location, header(answer, "Content-Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mcp", "/mcp/", "/v1/validate/batch/"})
    void an_address_that_takes_a_post_only_says_so(String path) {
        var answer = RunningServer.get(path);
        assertEquals(405, answer.statusCode(), answer.body());
        assertEquals("POST, OPTIONS", header(answer, "Allow"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
