package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosePagesTest {
    private static final String LINE =
            "upstream timed out (110: Connection timed out) while proxying upgraded connection, secret-4711";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/diagnose | Who fixes it: operators | value=\"1006\"",
                "/vi/diagnose | Ai sửa: người vận hành | value=\"1006\""
            })
    void a_form_gets_causes_with_proof_cure_and_sources_and_keeps_what_was_filled_in(
            String path, String owner, String code) {
        var answer = Form.send(path, "text", LINE, "code", "1006", "via", "nginx", "idle_seconds", "60", "role", "");
        var page = answer.body();
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertTrue(page.contains("proxy_read_timeout"), page);
        assertTrue(page.contains(owner), page);
        assertTrue(page.contains("https://nginx.org/"), page);
        assertTrue(page.contains(LINE), page);
        assertTrue(page.contains(code), page);
    }

    @Test
    void any_other_body_is_the_text_itself_and_a_shell_gets_text() {
        var answer = Form.post(
                "/vi/diagnose?code=1006&via=nginx", LINE, "Content-Type", "application/x-www-form-urlencoded");
        assertEquals("text/plain;charset=utf-8", header(answer, "Content-Type"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertTrue(answer.body().startsWith("Chẩn đoán: 1006 ABNORMAL_CLOSURE"), answer.body());
        assertTrue(answer.body().contains("proxy_read_timeout"), answer.body());
    }

    @Test
    void a_program_that_names_json_gets_what_the_api_gives() {
        var page = Form.post("/diagnose", LINE, "Accept", "application/json", "Content-Type", "text/plain");
        assertEquals(
                RunningServer.post("/v1/diagnose", LINE, "Content-Type", "text/plain")
                        .body(),
                page.body());
    }

    @Test
    void a_link_can_hold_circumstances() {
        var page = Form.get("/diagnose?code=1006&via=nginx&idle_seconds=60").body();
        assertTrue(page.contains("href=\"/vi/diagnose?code=1006&amp;via=nginx&amp;idle_seconds=60\" hreflang"), page);
        assertTrue(page.contains("proxy_read_timeout"), page);
    }

    @Test
    void numbers_that_are_no_codes_are_named() {
        var page = Form.send("/diagnose", "text", "closed after 1500 ms on port 8080, code=1006")
                .body();
        assertTrue(page.contains("id=\"ignored\""), page);
        assertTrue(page.contains(">8080</code>"), page);
    }

    @Test
    void a_field_that_makes_no_sense_is_told_in_the_form_with_its_value_kept() {
        var answer = Form.send("/vi/diagnose", "text", LINE, "code", "1oo6");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("role=\"alert\""), answer.body());
        assertTrue(answer.body().contains("không phải mã đóng"), answer.body());
        assertTrue(answer.body().contains("value=\"1oo6\""), answer.body());
        assertTrue(answer.body().contains(LINE), answer.body());
    }

    @Test
    void a_text_that_is_too_long_is_refused_in_the_form() {
        var answer = Form.send("/diagnose", "text", "x".repeat(64 * 1024 + 1));
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("64 KiB"));
    }

    @Test
    void a_form_that_cannot_be_read_is_the_fault_of_its_sender() {
        var type = "multipart/form-data; boundary=x";
        assertEquals(
                400,
                Form.post("/diagnose", "--y\r\nnonsense", "Content-Type", type).statusCode());
        assertEquals(
                415,
                Form.post("/diagnose", "--x--", "Content-Type", "multipart/form-data")
                        .statusCode());
    }

    @Test
    void a_shell_that_sends_nothing_is_told_how() {
        var usage = RunningServer.get("/vi/diagnose", "Accept", "*/*").body();
        assertTrue(usage.contains("curl --data-binary @error.log /vi/diagnose"), usage);
        assertFalse(usage.contains("<"), usage);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
