package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What curl is answered. */
class ShellTest {
    private static final int WIDTH = 78;
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[\\d+m");
    /** Behind the mark of a list, if there is one: an address that cannot be broken. */
    private static final Pattern ONE_WORD = Pattern.compile("\\s*(-|\\d+\\.)?\\s*\\S+");

    private static final Pattern CURL = Pattern.compile("^curl '([^']+)'$", Pattern.MULTILINE);

    @Test
    void a_number_is_explained_as_wrapped_text_in_either_language() {
        for (var path : List.of("/1006", "/vi/1006", "/4004", "/vi/codes/1012.txt")) {
            var answer = RunningServer.get(path, "Accept", "*/*");
            assertEquals(
                    "text/plain;charset=utf-8",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    path);
            assertEquals(
                    path.startsWith("/vi") ? "vi" : "en",
                    answer.headers().firstValue("Content-Language").orElse(""));
            for (var line : answer.body().lines().toList()) {
                assertTrue(line.length() <= WIDTH || ONE_WORD.matcher(line).matches(), line);
            }
        }
    }

    @Test
    void colours_come_only_when_they_are_asked_for_and_change_no_word() {
        for (var path : List.of("/1006", "/vi/1006", "/v1/codes/1006.txt", "/v1/codes.txt")) {
            var plain = RunningServer.get(path).body();
            assertFalse(COLOUR.matcher(plain).find(), path);
            assertEquals(plain, RunningServer.get(path + "?color=0").body());
            var coloured = RunningServer.get(path + "?color=1").body();
            assertTrue(coloured.startsWith("\u001b[1m"), path);
            assertEquals(plain, COLOUR.matcher(coloured).replaceAll(""), path);
        }
        assertFalse(RunningServer.get("/codes/1006.md?color=1").body().contains("\u001b"));
        assertEquals(
                "/vi/codes/1006.txt?color=1",
                RunningServer.get("/vi/1006?color=1")
                        .headers()
                        .firstValue("Content-Location")
                        .orElse(""));
    }

    @Test
    void the_root_shows_a_shell_that_asks_for_text_what_it_can_ask() {
        for (var path : List.of("/", "/vi")) {
            var help = RunningServer.get(path, "Accept", "text/plain").body();
            assertEquals(
                    help,
                    RunningServer.get((path + "/index.txt").replace("//", "/")).body());
            var asked =
                    CURL.matcher(help).results().map(match -> match.group(1)).toList();
            assertTrue(asked.size() > 5, help);
            for (var target : asked) {
                assertEquals(200, RunningServer.get(target).statusCode(), target);
            }
        }
    }

    @Test
    void the_root_stays_the_index_for_programs_and_a_page_for_browsers() {
        var index = RunningServer.get("/", "Accept", "*/*");
        assertEquals(
                "/index.json", index.headers().firstValue("Content-Location").orElse(""));
        assertEquals(index.body(), RunningServer.get("/index.json").body());
        assertTrue(RunningServer.get("/vi", "Accept", "text/html").body().contains("<html lang=\"vi\">"));
    }
}
