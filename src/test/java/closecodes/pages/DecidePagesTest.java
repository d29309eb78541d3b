package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidePagesTest {
    private static final Pattern CHOICE = Pattern.compile("<li><a href=\"([^\"]+)\">");

    @ParameterizedTest
    @ValueSource(strings = {"/decide", "/vi/decide"})
    void the_first_link_of_every_question_ends_in_a_result_with_its_sources(String start) {
        var path = start;
        var page = Form.get(path).body();
        while (page.contains("<h2 id=\"question\"")) {
            var choice = CHOICE.matcher(page.substring(page.indexOf("class=\"choices\"")));
            assertTrue(choice.find(), page);
            path = choice.group(1);
            assertTrue(path.startsWith(start + "?answers="), path);
            page = Form.get(path).body();
        }
        assertTrue(page.contains("id=\"answer\""), page);
        assertTrue(page.contains("id=\"sources\""), page);
    }

    @Test
    void an_answer_can_be_changed_and_the_other_language_keeps_the_place() {
        var page = Form.get("/decide?answers=browser-page,done").body();
        assertTrue(page.contains("href=\"/decide?answers=browser-page\""), page);
        assertTrue(page.contains("href=\"/vi/decide?answers=browser-page,done\" hreflang=\"vi\""), page);
        assertTrue(page.contains("<span class=\"number\">1000</span>"), page);
        assertFalse(page.contains("<h2 id=\"question\""));
    }

    @Test
    void programs_get_what_the_api_gives() {
        assertEquals(
                RunningServer.get("/v1/decide.md?answers=server&lang=vi").body(),
                RunningServer.get("/vi/decide.md?answers=server").body());
    }
}
