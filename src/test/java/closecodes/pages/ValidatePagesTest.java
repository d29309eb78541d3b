package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Browser;
import closecodes.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatePagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/validate?code=1000 | Yes, it may be sent",
                "/validate?code=1006 | No, it must not be sent like this",
                "/vi/validate?code=1006&sender=server | Không, không được gửi như vậy",
                "/vi/validate?code=1002&via=browser | 3000",
                "/validate?code=1000&purpose=restart | href=\"/codes/1012\"",
                "/validate?code=70000 | 70000"
            })
    void a_code_is_judged_in_the_language_of_the_reader(String path, String wanted) {
        var answer = Form.get(path);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(wanted), answer.body());
    }

    @Test
    void a_word_that_is_no_code_is_told_in_the_form_with_its_value_kept() {
        var answer = Form.get("/vi/validate?code=GOING_AWAI");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("<code>GOING_AWAY</code>"), answer.body());
        assertTrue(answer.body().contains("value=\"GOING_AWAI\""), answer.body());
    }

    @Test
    void a_reason_is_counted_in_bytes_of_utf8() {
        assertTrue(Form.send("/validate", "code", "1000", "reason", "xin chào")
                .body()
                .contains("<b>9</b> of 123 bytes"));
        var long124 = Form.send("/vi/validate", "code", "1000", "reason", "ạ".repeat(41) + "x")
                .body();
        assertTrue(long124.contains("<b>124</b> trên 123 byte, thừa 1"), long124);
    }

    @Test
    void every_byte_of_a_frame_has_a_letter_and_every_part_a_row() {
        var page = Form.send("/validate", "hex", "88 05 03 f4 62 79 65", "from", "server")
                .body();
        assertTrue(page.contains("A legal Close frame"), page);
        assertTrue(page.contains("<code>03 f4</code><b>C</b>"), page);
        assertTrue(page.contains("<code>62 79 65</code><b>D</b>"), page);
        assertTrue(page.contains(">opcode</code></th>"), page);
        assertTrue(page.contains("“<span translate=\"no\">bye</span>”"), page);
    }

    @Test
    void a_frame_that_breaks_a_rule_names_rule_and_byte() {
        var page =
                Form.send("/vi/validate", "hex", "88 01 03", "from", "server").body();
        assertTrue(page.contains("Không hợp lệ"), page);
        assertTrue(page.contains("RFC 6455"), page);
    }

    @Test
    void hex_that_is_none_is_told_in_the_form_with_its_value_kept() {
        var answer = Form.send("/vi/validate", "hex", "88 0g", "from", "server");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("không phải chữ số hệ 16"), answer.body());
        assertTrue(answer.body().contains("88 0g</textarea>"), answer.body());
    }

    @Test
    void programs_get_the_verdict_of_the_api() {
        assertEquals(
                RunningServer.get("/v1/validate.json?code=1012&sender=server&lang=vi")
                        .body(),
                RunningServer.get("/vi/validate.json?code=1012&sender=server").body());
    }

    @Test
    @Tag("chromium")
    void the_bytes_of_a_reason_are_counted_while_it_is_typed() {
        try (var tab = Browser.tab()) {
            tab.navigate("/vi/validate");
            tab.fill("#reason", "Tiếng Việt");
            assertEquals("14 / 123 byte", tab.textContent("#reason-bytes"));
            tab.fill("#reason", "ệ".repeat(42));
            assertEquals("126 / 123 byte", tab.textContent("#reason-bytes"));
            assertTrue((Boolean) tab.evaluate("document.querySelector('#reason-bytes').matches('.over')"));
        }
    }
}
