package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Language;
import closecodes.view.Links;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a model without tools reads. */
class LlmsTest {
    private static final Pattern LINK = Pattern.compile("^- \\[([^]]+)]\\(([^)]+)\\)", Pattern.MULTILINE);
    /** About 100,000 tokens: what fits a model's context beside a question. */
    private static final int LONGEST_CHARACTERS = 350_000;

    @Test
    void the_guide_has_the_form_of_llmstxt_org_and_every_link_works() {
        for (var language : Language.values()) {
            var guide = RunningServer.get(Links.page("/llms.txt", language)).body();
            var lines = guide.lines().toList();
            assertEquals("# closecodes", lines.get(0));
            assertTrue(lines.get(2).startsWith("> "), lines.get(2));
            assertTrue(lines.contains("## Optional"));
            var links = LINK.matcher(guide).results().map(link -> link.group(2)).toList();
            var documents = RunningServer.catalog().codes().size()
                    + RunningServer.catalog().comparisons().size()
                    + RunningServer.catalog().providers().count();
            assertTrue(links.size() > documents, guide);
            // Of the many services one stands for all.
            var asked =
                    links.stream().filter(link -> !link.contains("/providers/")).toList();
            for (var link : asked) {
                assertEquals(200, RunningServer.get(link).statusCode(), link);
            }
            assertEquals(200, RunningServer.get(links.get(links.size() - 2)).statusCode());
        }
    }

    @Test
    void the_full_text_has_every_code_and_comparison_and_is_bounded() {
        for (var language : Language.values()) {
            var answer = RunningServer.get(Links.page("/llms-full.txt", language));
            assertEquals(
                    language.tag(),
                    answer.headers().firstValue("Content-Language").orElse(""));
            assertTrue(
                    answer.body().length() < LONGEST_CHARACTERS,
                    () -> "" + answer.body().length());
            for (var document : RunningServer.catalog().codes()) {
                assertTrue(answer.body().contains("\n# " + document.code() + " " + document.name()));
            }
            for (var comparison : RunningServer.catalog().comparisons()) {
                assertTrue(answer.body().contains("# " + comparison.question().in(language)));
            }
        }
    }

    @Test
    void every_kind_of_page_has_markdown_beside_it() {
        for (var path : List.of("/index", "/about", "/changes", "/codes/1006", "/codes/4004")) {
            for (var vi : List.of("", "/vi")) {
                var answer = RunningServer.get(vi + path + ".md");
                assertEquals(200, answer.statusCode(), path);
                assertTrue(answer.body().startsWith("# "), path);
            }
        }
    }
}
