package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Browser;
import closecodes.RunningServer;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePagesTest {

    @Test
    @Tag("chromium")
    void a_browser_is_closed_by_every_button_that_is_pressed_and_shows_what_it_reports() {
        try (var tab = Browser.tab()) {
            tab.navigate("/live");
            PlaywrightAssertions.assertThat(tab.locator("#no-script")).isHidden();
            assertEquals(List.of("1012", "", "true"), press(tab, "close/1012"));
            assertEquals(List.of("1006", "", "false"), press(tab, "close/1006"));
            assertEquals(List.of("3000", "", "true"), press(tab, "close/3000"));
            assertEquals(List.of("4999", "", "true"), press(tab, "close/4999"));
            assertEquals(List.of("1006", "", "false"), press(tab, "drop"));
            assertEquals(List.of("1006", "", "false"), press(tab, "reset"));
            assertEquals(List.of("1006", "", "false"), press(tab, "refuse/503"));
            assertEquals(List.of("1005", "", "true"), press(tab, "close/empty"));
            assertEquals(List.of("1006", "", "false"), press(tab, "bad-utf8"));
            assertEquals(9, tab.locator("#log > li").count());
            assertEquals("88 02 0f a0", tab.getAttribute("[data-path='close/4000']", "data-frame"));
        }
    }

    @Test
    @Tag("chromium")
    void a_code_and_a_reason_of_the_readers_own_come_back_with_the_bytes_that_carried_them() {
        try (var tab = Browser.tab()) {
            tab.navigate("/vi/live");
            tab.fill("#own-code", "4321");
            tab.fill("#own-reason", "tạm biệt");
            tab.click("#own button");
            assertEquals(List.of("4321", "tạm biệt", "true"), reported(tab));
            assertEquals(
                    "88 0e 10 e1 74 e1 ba a1 6d 20 62 69 e1 bb 87 74",
                    part(tab, "frame").textContent());
        }
    }

    @Test
    @Tag("chromium")
    void the_frame_that_the_browser_sends_is_shown_part_by_part() {
        try (var tab = Browser.tab()) {
            tab.navigate("/live");
            tab.fill("#judge-code", "4000");
            tab.fill("#judge-reason", "bye");
            tab.click("#judge button");
            PlaywrightAssertions.assertThat(part(tab, "report")).isVisible();
            assertEquals("4000", part(tab, "code").textContent());
            assertTrue(
                    part(tab, "frame").textContent().startsWith("88 85 "),
                    part(tab, "frame").textContent());
            assertTrue(part(tab, "report").textContent().contains("masking-key"));
            tab.fill("#judge-code", "1012");
            tab.click("#judge button");
            PlaywrightAssertions.assertThat(part(tab, "refusal")).containsText("InvalidAccessError");
        }
    }

    @Test
    @Tag("chromium")
    void without_javascript_there_are_no_dead_buttons_and_a_terminal_is_named() {
        try (var tab = Browser.tab(new NewPageOptions().setJavaScriptEnabled(false))) {
            tab.navigate("/vi/live");
            PlaywrightAssertions.assertThat(tab.locator("#bench")).isHidden();
            PlaywrightAssertions.assertThat(tab.locator("#no-script")).isVisible();
            PlaywrightAssertions.assertThat(tab.getByText("npx wscat -c ws://")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/json",
        "application/json, application/json",
        "text/csv, text/csv;charset=utf-8;header=present",
        "'text/html,*/*;q=0.8', text/html;charset=utf-8"
    })
    void programs_get_the_list_and_people_the_page(String accept, String type) {
        var answer = RunningServer.get("/live", "Accept", accept);
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void the_list_is_in_the_language_that_a_program_asks_for() {
        var vietnamese = RunningServer.get("/vi/live.json").body();
        assertEquals(vietnamese, RunningServer.get("/live.json?lang=vi").body());
        assertEquals(
                vietnamese, RunningServer.get("/live", "Accept-Language", "vi").body());
    }

    private static List<String> press(Page tab, String path) {
        tab.click("[data-path='" + path + "']");
        return reported(tab);
    }

    /** Code, reason and wasClean of the last outcome, once it is there. */
    private static List<String> reported(Page tab) {
        PlaywrightAssertions.assertThat(part(tab, "waiting")).isHidden();
        return List.of(
                part(tab, "code").textContent(),
                part(tab, "reason").textContent(),
                part(tab, "clean").textContent());
    }

    private static Locator part(Page tab, String name) {
        return tab.locator("#log > li").first().locator("[data-is='" + name + "']");
    }
}
