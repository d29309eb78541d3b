package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("chromium")
class SkipLinkTest {

    @Test
    void the_first_key_reaches_the_link_past_the_head_in_the_language_of_the_page() {
        try (var tab = Browser.tab()) {
            tab.navigate("/vi/codes/1006");
            tab.keyboard().press("Tab");
            assertEquals("Đến phần nội dung", tab.locator(":focus").textContent());
            tab.keyboard().press("Enter");
            assertEquals("#main", tab.evaluate("location.hash"));
        }
    }
}
