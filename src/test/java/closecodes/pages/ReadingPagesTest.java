package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for reading: comparisons, lists, services, libraries, situations, what stands between, the matrix. */
class ReadingPagesTest {
    private static final Pattern HEADING = Pattern.compile("(<section[^>]* id=\"[^>]*>\\s*)?<h[23]( [^>]*)?>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    static Stream<String> paths() {
        return Stream.of(
                "/codes",
                "/codes?severity=error&q=",
                "/codes/1006",
                "/codes/4004",
                "/codes/discord-gateway:4004",
                "/ranges/4000-4999",
                "/compare",
                "/compare?codes=1001,1006,1012",
                "/compare/1002-vs-1012",
                "/compare/discord-gateway:4004-vs-pusher-channels:4004",
                "/providers",
                "/providers?code=4004&family=&depth=",
                "/providers/discord-gateway",
                "/libraries",
                "/libraries/ws",
                "/situations",
                "/situations?code=1006&group=&library=ws",
                "/situations/tcp-fin",
                "/intermediaries",
                "/intermediaries?trigger=idle&seconds=60",
                "/intermediaries/nginx",
                "/matrix",
                "/matrix?cols=situations&role=client&group=tcp-end");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_page_is_whole_in_both_languages(String path) {
        for (var prefix : List.of("", "/vi")) {
            var page = page(prefix + path);
            assertAll(
                    prefix + path,
                    () -> assertEquals(200, page.statusCode()),
                    () -> assertTrue(page.body().contains("<html lang=\"" + (prefix.isEmpty() ? "en" : "vi") + "\">")),
                    () -> assertFalse(page.body().contains(" style="), "a style that the policy refuses"),
                    () -> assertFalse(page.body().contains(">null<"), "a missing value"),
                    () -> assertEquals(
                            2, page.body().split("<h1", -1).length, "pieces around the heading of the first level"),
                    () -> assertEquals(List.of(), twice(page.body()), "ids that are there twice"));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_page_has_its_data_in_other_formats(String path) {
        var parts = path.split("\\?", 2);
        var query = parts.length == 1 ? "" : "?" + parts[1];
        assertAll(
                () -> assertEquals("application/json", type(RunningServer.get(parts[0] + ".json" + query))),
                () -> assertEquals(
                        "text/markdown;charset=utf-8", type(RunningServer.get("/vi" + parts[0] + ".md" + query))));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_section_has_a_stable_address(String path) {
        var nameless = HEADING.matcher(page(path).body())
                .results()
                .map(MatchResult::group)
                .filter(heading -> !heading.contains(" id="))
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void a_comparison_answers_before_it_explains() {
        var body = page("/compare/1002-vs-1012").body();
        assertInOrder(
                body,
                "wait a random",
                "id=\"choose\"",
                "id=\"differences\"",
                "class=\"differs\"",
                "id=\"same\"",
                "id=\"sources\"");
        assertTrue(body.contains(">≠</span>") && body.contains(">=</span>"), "differences are marked by colour alone");
        assertTrue(page("/vi/compare/1002-vs-1012").body().contains("chờ ngẫu nhiên"));
    }

    @Test
    void a_pair_the_wrong_way_round_leads_to_the_right_page() {
        var answer = page("/vi/compare/1012-vs-1002");
        assertEquals(301, answer.statusCode());
        assertEquals("/vi/compare/1002-vs-1012", location(answer));
    }

    @Test
    void the_form_leads_from_two_codes_to_their_page() {
        assertEquals("/compare/1006-vs-1012", location(page("/compare?codes=&codes=1012&codes=1006")));
        assertEquals(
                "/vi/compare/discord-gateway:4004-vs-pusher-channels:4004",
                location(page("/vi/compare?codes=discord:4004+pusher:4004")));
    }

    @Test
    void the_form_keeps_what_was_wrong_and_says_why_in_the_language_of_the_page() {
        var one = page("/vi/compare?codes=1006,99999");
        assertAll(
                () -> assertEquals(404, one.statusCode()),
                () -> assertTrue(one.body().contains("99999 quá lớn")),
                () -> assertTrue(one.body().contains("value=\"99999\"")),
                () -> assertTrue(one.body().contains("value=\"1006\" checked")));
        var seven = page("/compare?codes=1000,1001,1002,1003,1006,1007,1008");
        assertEquals(400, seven.statusCode());
        assertTrue(seven.body().contains("Choose 2 to 6 different codes."));
        var evil = page("/compare?codes=%22%3E%3Cscript%3E,1");
        assertFalse(evil.body().contains("\"><script>"));
    }

    @Test
    void a_program_gets_the_problem_of_a_form_as_a_document() {
        var answer = RunningServer.get("/compare?codes=1006,99999", "Accept", "application/json");
        assertEquals("application/problem+json", type(answer));
    }

    @Test
    void a_code_of_a_service_says_what_to_do_and_where_else_the_number_is_used() {
        var body = page("/codes/discord-gateway:4004").body();
        assertInOrder(body, "Shall I reconnect?", "id=\"fix\"", "href=\"/codes/4004\"", "id=\"sources\"");
        assertTrue(body.contains("/compare/discord-gateway:4004-vs-"));
        assertEquals("/codes/discord-gateway:4004", location(page("/codes/discord:4004")));
    }

    @Test
    void a_list_shows_only_what_its_form_asks_for() {
        var body = page("/vi/codes?severity=normal&q=&status=").body();
        assertTrue(body.contains("href=\"/vi/codes/1000\""));
        assertFalse(body.contains("href=\"/vi/codes/1011\""));
        assertTrue(body.contains("<option value=\"normal\" selected>"));
        assertTrue(page("/providers?code=4004").body().contains("/providers/discord-gateway"));
        assertEquals(400, page("/codes?severty=error").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/codes/1006", "/vi/codes/1006"})
    void a_code_page_tells_after_the_causes_who_shows_it_and_what_it_means_exactly(String path) {
        assertInOrder(
                page(path).body(),
                "id=\"causes\"",
                "id=\"libraries\"",
                "id=\"situations\"",
                "id=\"compare\"",
                "id=\"meaning\"",
                "id=\"relatives\"",
                "id=\"names\"",
                "id=\"sources\"");
    }

    @Test
    void every_cell_of_the_matrix_leads_to_its_basis() {
        var codes = page("/vi/matrix?codes=1006&role=server").body();
        assertTrue(codes.contains("href=\"/vi/libraries/jetty#server\""));
        assertTrue(page("/vi/libraries/jetty").body().contains("id=\"server\""));
        assertTrue(page("/matrix?cols=situations").body().contains("href=\"/situations/tcp-fin#outcomes\""));
    }

    @Test
    void an_intermediary_gives_figures_with_settings_and_sources() {
        var body = page("/intermediaries/nginx").body();
        assertTrue(body.contains("60 seconds") && body.contains("proxy_read_timeout") && body.contains("nginx.org"));
    }

    @Test
    void every_page_that_these_pages_link_to_is_there() {
        var links = new TreeSet<String>();
        paths().forEach(path -> Pattern.compile("href=\"(/[^\"#]*)")
                .matcher(page("/vi" + path).body())
                .results()
                .map(result -> result.group(1).replace("&amp;", "&"))
                .filter(link -> link.matches(
                        "/vi/(codes|ranges|compare|providers|libraries|situations|intermediaries|matrix)\\b.*"))
                .forEach(links::add));
        assertTrue(links.size() > 500, links.size() + " links");
        var dead = links.stream().filter(link -> page(link).statusCode() != 200).collect(Collectors.joining("\n"));
        assertEquals("", dead);
    }

    private static HttpResponse<String> page(String path) {
        return RunningServer.get(path, "Accept", "text/html,*/*;q=0.8");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static List<String> twice(String body) {
        var ids = ID.matcher(body).results().map(id -> id.group(1)).toList();
        return ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .toList();
    }

    private static void assertInOrder(String body, String... pieces) {
        int from = 0;
        for (var piece : pieces) {
            int at = body.indexOf(piece, from);
            assertTrue(at >= 0, piece + " is missing or too early");
            from = at;
        }
    }
}
