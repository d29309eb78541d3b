package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/search?q=1006 | href=\"/codes/1006\"",
                "/search?q=nginx | <mark>nginx</mark>",
                "/search?q=nginx&kind=cause | href=\"/codes/1006#nginx-idle-timeout\"",
                "/vi/search?q=nginx | href=\"/vi/intermediaries/nginx\"",
                "/vi/search?q=discord | href=\"/vi/providers/discord-gateway\"",
                "/search?q=which+code | href=\"/decide\""
            })
    void a_hit_leads_to_its_page_in_the_same_language(String path, String wanted) {
        var answer = Form.get(path);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(wanted), answer.body());
    }

    @Test
    void the_next_hits_are_a_link_away() {
        var first = Form.get("/vi/search?q=timeout").body();
        var next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertTrue(next.startsWith("/vi/search?q=timeout&"), next);
        assertEquals(200, Form.get(next).statusCode());
    }

    @Test
    void words_with_a_slip_are_corrected_and_offered() {
        assertTrue(Form.get("/search?q=abnormel").body().contains("href=\"/search?q=abnormal\""));
    }

    @Test
    void without_words_it_says_what_can_be_looked_for() {
        assertTrue(Form.get("/search").body().contains("a few words of what happened"));
        assertTrue(Form.get("/vi/search").body().contains("vài từ mô tả sự việc"));
    }

    @Test
    void a_wrong_filter_is_told_in_the_page_in_the_language_of_the_reader() {
        var answer = Form.get("/vi/search?q=nginx&kind=caus");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("<code>cause</code>"), answer.body());
        assertTrue(answer.body().contains("<form class=\"seek\""));
    }

    @Test
    void what_is_looked_for_is_shown_and_not_run() {
        var page = Form.get("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();
        assertTrue(page.contains("&lt;script"), page);
        assertFalse(page.contains("<script>alert"), page);
    }

    @Test
    void programs_get_the_hits_of_the_api() {
        assertEquals(
                RunningServer.get("/v1/search.json?q=1006&lang=vi").body(),
                RunningServer.get("/vi/search.json?q=1006").body());
    }
}
