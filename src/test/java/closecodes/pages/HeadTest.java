package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What pages tell browsers and search engines about themselves. */
class HeadTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern STRUCTURED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void a_page_names_itself_its_languages_its_feed_and_its_search() {
        for (var path : List.of("/codes/1006", "/about", "/changes")) {
            for (var own : List.of(path, "/vi" + path)) {
                var page = html(own);
                var vi = own.startsWith("/vi") ? "/vi" : "";
                for (var link : List.of(
                        "rel=\"canonical\" href=\"" + own + "\"",
                        "rel=\"alternate\" hreflang=\"en\" href=\"" + path + "\"",
                        "rel=\"alternate\" hreflang=\"vi\" href=\"/vi" + path + "\"",
                        "rel=\"alternate\" hreflang=\"x-default\" href=\"" + path + "\"",
                        "rel=\"alternate\" type=\"application/atom+xml\" href=\"" + vi + "/changes.atom\"",
                        "rel=\"search\" type=\"application/opensearchdescription+xml\" href=\"" + vi
                                + "/opensearch.xml\"")) {
                    assertEquals(1, page.split(Pattern.quote("<link " + link), -1).length - 1, own + ": " + link);
                }
            }
        }
    }

    @Test
    void a_code_is_a_term_of_the_set_of_codes() throws IOException {
        for (var vi : List.of("", "/vi")) {
            var term = structured(vi + "/codes/1012");
            var view = JSON.readTree(RunningServer.get(vi + "/codes/1012.json").body());
            assertEquals("DefinedTerm", term.get("@type").asText());
            assertEquals("1012", term.get("termCode").asText());
            assertEquals("SERVICE_RESTART", term.get("name").asText());
            assertEquals(view.get("title").asText(), term.get("alternateName").asText());
            assertEquals(vi + "/codes/1012", term.get("url").asText());
            assertEquals(vi + "/codes", term.at("/inDefinedTermSet/url").asText());
            assertEquals(
                    vi.isEmpty() ? "en" : "vi",
                    term.at("/inDefinedTermSet/inLanguage").asText());
        }
    }

    @Test
    void the_questions_that_search_engines_are_told_stand_on_the_page_and_no_others() throws IOException {
        for (var path : List.of("/about", "/vi/about")) {
            var page = html(path);
            var questions = structured(path).get("mainEntity");
            assertEquals(page.split("<h2 ", -1).length - 1, questions.size());
            for (var question : questions) {
                assertTrue(page.contains(">" + question.get("name").asText() + " <a "), question::toString);
            }
        }
    }

    @Test
    void the_footer_leads_to_the_yaml_and_to_its_editor_where_there_is_one() throws Exception {
        var edit = "https://git.example/edit/data/codes/1006.yaml";
        assertTrue(html("/vi/codes/1006").contains("<a href=\"/data/codes/1006.yaml\">"));
        assertTrue(html("/codes/4999").contains("<a href=\"/data/ranges/4000-4999.yaml\">"));
        assertFalse(html("/codes/1006").contains("Edit this document"));
        try (var server = LimitedServer.with("CLOSECODES_EDIT_URL", "https://git.example/edit/data/{file}")) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/vi/codes/1006"))
                    .header("Accept", "text/html")
                    .build();
            var page = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            assertTrue(page.contains("<a href=\"" + edit + "\">Sửa tài liệu này</a>"), page);
        }
    }

    @Test
    void a_page_says_in_its_headers_where_its_markdown_and_the_guide_for_models_are() {
        var link = RunningServer.get("/vi/codes/1006", "Accept", "text/html")
                .headers()
                .firstValue("Link")
                .orElse("");
        assertEquals(
                "</vi/codes/1006.md>; rel=\"alternate\"; type=\"text/markdown\", </vi/llms.txt>; rel=\"describedby\"",
                link);
        assertTrue(RunningServer.get("/vi/codes/1006.md").body().startsWith("# 1006 ABNORMAL"));
    }

    @Test
    void a_browser_can_search_from_its_address_bar() throws Exception {
        for (var vi : List.of("", "/vi")) {
            var description = XmlAnswers.get(vi + "/opensearch.xml", "application/opensearchdescription+xml");
            var html = XmlAnswers.elements(description, "Url").get(0);
            assertEquals("text/html", html.getAttribute("type"));
            assertEquals(vi + "/search?q={searchTerms}", html.getAttribute("template"));
            var json = XmlAnswers.elements(description, "Url").get(1).getAttribute("template");
            assertEquals(
                    200,
                    RunningServer.get(json.replace("{searchTerms}", "1006")).statusCode());
        }
    }

    private static JsonNode structured(String path) throws IOException {
        var matcher = STRUCTURED.matcher(html(path));
        assertTrue(matcher.find(), path);
        return JSON.readTree(matcher.group(1));
    }

    private static String html(String path) {
        var answer = RunningServer.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }
}
