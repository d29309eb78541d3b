package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All pages that links lead to, in both languages, as they are without JavaScript. */
class CrawlTest {
    private static Crawl crawl;

    @BeforeAll
    static void follow_every_link() {
        crawl = Crawl.from("/", "/vi", "/codes/1006", "/vi/codes/1006", "/codes/4001", "/1006", "/vi/1006");
    }

    @Test
    void every_link_leads_somewhere() {
        assertEquals(Map.of(), crawl.dead());
        assertTrue(crawl.pages().size() > 100, () -> crawl.pages().keySet().toString());
    }

    @Test
    void every_page_says_its_language_and_has_one_main_heading() {
        assertEquals(Map.of(), faults((path, page, faults) -> {
            var tag = path.equals("/vi") || path.startsWith("/vi/") || path.startsWith("/vi?") ? "vi" : "en";
            if (!page.select("html").attr("lang").equals(tag)) {
                faults.add("lang is " + page.select("html").attr("lang"));
            }
            if (page.select("h1").size() != 1) {
                faults.add(page.select("h1").size() + " main headings");
            }
            if (page.title().isBlank()) {
                faults.add("no title");
            }
            int level = 1;
            for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                if (next > level + 1) {
                    faults.add("after h" + level + " comes " + heading.tagName() + ": " + heading.text());
                }
                level = next;
            }
        }));
    }

    @Test
    void every_section_has_an_address_of_its_own() {
        assertEquals(Map.of(), faults((path, page, faults) -> {
            var ids = new HashMap<String, Integer>();
            page.select("[id]").forEach(element -> ids.merge(element.id(), 1, Integer::sum));
            ids.forEach((id, count) -> {
                if (count > 1) {
                    faults.add(id + " is there " + count + " times");
                }
            });
            for (var heading : page.select("main h2")) {
                if (heading.id().isEmpty() && heading.closest("[id]:not(main)") == null) {
                    faults.add("no id: " + heading.text());
                }
            }
        }));
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_nothing_runs_inside_a_page() {
        assertEquals(Map.of(), faults((path, page, faults) -> {
            for (var element : page.select("script[src], img[src], link[rel=stylesheet], iframe, object, embed")) {
                var source = element.attr(element.tagName().equals("link") ? "href" : "src");
                if (!source.startsWith("/")) {
                    faults.add(element.outerHtml());
                }
            }
            var inside = page.select("script:not([src]):not([type=application/ld+json]), style, [style]");
            inside.stream().map(Element::outerHtml).forEach(faults::add);
        }));
    }

    @Test
    void every_picture_and_every_field_has_a_name() {
        assertEquals(Map.of(), faults((path, page, faults) -> {
            page.select("img:not([alt])").forEach(image -> faults.add(image.outerHtml()));
            for (var field : page.select("input:not([type=hidden]), select, textarea")) {
                boolean isNamed = field.hasAttr("aria-label")
                        || field.closest("label") != null
                        || (!field.id().isEmpty() && page.selectFirst("label[for=" + field.id() + "]") != null);
                if (!isNamed) {
                    faults.add(field.outerHtml());
                }
            }
        }));
    }

    @Test
    void each_page_has_the_same_page_in_the_other_language() {
        Function<String, String> other =
                path -> path.equals("/vi") ? "/" : path.startsWith("/vi/") ? path.substring(3) : "/vi" + path;
        var alone = crawl.pages().keySet().stream()
                .filter(path -> !path.contains("?") && !path.equals("/"))
                .filter(path -> !crawl.pages().containsKey(other.apply(path)))
                .toList();
        assertEquals(List.of(), alone);
    }

    private interface Rule {
        void check(String path, Document page, List<String> faults);
    }

    private static Map<String, List<String>> faults(Rule rule) {
        var all = new TreeMap<String, List<String>>();
        crawl.pages().forEach((path, page) -> {
            var faults = new ArrayList<String>();
            rule.check(path, page, faults);
            if (!faults.isEmpty()) {
                all.put(path, faults);
            }
        });
        return all;
    }
}
