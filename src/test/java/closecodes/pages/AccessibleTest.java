package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One page of each kind, checked by axe (WCAG 2.2 AA and best practices), and on the narrowest phone. */
@Tag("chromium")
class AccessibleTest {
    private static final List<String> PATHS = List.of(
            "/",
            "/codes",
            "/codes?q=zzz",
            "/codes/1006",
            "/codes/1000",
            "/codes/4004",
            "/codes/discord-gateway:4004",
            "/ranges/4000-4999",
            "/compare",
            "/compare/1002-vs-1012",
            "/compare?codes=1000,1001,1002,1006,1011,1012",
            "/providers?code=4004",
            "/providers/discord-gateway",
            "/libraries",
            "/libraries/ws",
            "/matrix?codes=1006,4000",
            "/matrix?cols=situations&group=tcp-end",
            "/situations?code=1005",
            "/situations/tcp-fin",
            "/intermediaries",
            "/intermediaries/nginx",
            "/search?q=1006",
            "/search?q=qqzzxxyy",
            "/diagnose",
            "/validate",
            "/validate?code=1006&reason=hello",
            "/validate?code=abc",
            "/validate?hex=8802+03f4&from=server",
            "/live",
            "/decide?answers=browser-page,done",
            "/changes",
            "/about",
            "/codes/70000",
            "/nowhere",
            "/embed/codes/1006");

    /** What axe finds, a line for each rule that is broken. */
    private static final String FOUND = """
            rules => axe.run(document, {resultTypes: ["violations"], runOnly: rules}).then(found => found.violations
                .map(rule => rule.id + ": " + rule.nodes.map(node => node.target.join(" ")).slice(0, 3).join(", ")))
            """;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Test
    void axe_finds_nothing_on_a_phone_in_the_dark() throws IOException {
        assertEquals(List.of(), found(390, ColorScheme.DARK, "", RULES));
    }

    @Test
    void axe_finds_nothing_in_vietnamese_on_a_wide_screen() throws IOException {
        assertEquals(List.of(), found(1280, ColorScheme.LIGHT, "/vi", RULES));
    }

    @Test
    void axe_finds_nothing_in_the_answer_to_a_form() throws IOException {
        for (var prefix : List.of("", "/vi")) {
            try (var tab = tab(390, ColorScheme.LIGHT)) {
                tab.navigate(prefix + "/diagnose");
                tab.fill(
                        "textarea",
                        "upstream timed out (110: Connection timed out) while proxying upgraded connection");
                tab.click("main form button");
                tab.waitForSelector("#answer");
                assertEquals(List.of(), axe(tab, RULES), prefix);
            }
        }
    }

    @Test
    void nothing_but_a_table_scrolls_sideways_on_the_narrowest_phone() {
        var wide = new ArrayList<String>();
        try (var tab = tab(320, ColorScheme.LIGHT)) {
            for (var path : Stream.of("", "/vi")
                    .flatMap(prefix -> PATHS.stream().map(prefix::concat))
                    .toList()) {
                tab.navigate(path);
                var width = (Integer) tab.evaluate("document.documentElement.scrollWidth");
                if (width > 320) {
                    wide.add(path + ": " + width);
                }
            }
        }
        assertEquals(List.of(), wide);
    }

    private static List<String> found(int width, ColorScheme scheme, String prefix, List<String> rules)
            throws IOException {
        var found = new ArrayList<String>();
        try (var tab = tab(width, scheme)) {
            for (var path : PATHS) {
                tab.navigate(prefix + path);
                axe(tab, rules).forEach(broken -> found.add(path + " " + broken));
            }
        }
        return found;
    }

    private static List<String> axe(Page tab, List<String> rules) throws IOException {
        try (var script = Objects.requireNonNull(AccessibleTest.class.getResourceAsStream("/axe.min.js"))) {
            tab.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ((List<?>) tab.evaluate(FOUND, rules))
                .stream().map(Object::toString).toList();
    }

    private static Page tab(int width, ColorScheme scheme) {
        return Browser.tab(new NewPageOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }
}
