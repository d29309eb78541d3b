package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import org.junit.jupiter.api.Test;

class EmbedTest {
    private static final String POLICY = "Content-Security-Policy";

    @Test
    void anybody_may_put_a_card_into_a_frame_but_no_page() {
        var card = RunningServer.get("/embed/codes/1006")
                .headers()
                .firstValue(POLICY)
                .orElse("");
        var page = RunningServer.get("/codes/1006").headers().firstValue(POLICY).orElse("");

        assertTrue(card.contains("frame-ancestors *"), card);
        assertFalse(card.contains("script-src"), card);
        assertTrue(page.contains("frame-ancestors 'none'"), page);
    }

    @Test
    void a_card_says_what_the_code_means_and_leads_to_its_page() {
        var english = RunningServer.get("/embed/codes/1012").body();
        var vietnamese = RunningServer.get("/vi/embed/codes/1012").body();

        assertTrue(english.contains("Service restart"), english);
        assertTrue(english.contains("<a href=\"/codes/1012\" target=\"_blank\""), english);
        assertTrue(vietnamese.contains("<html lang=\"vi\">"), vietnamese);
        assertTrue(vietnamese.contains("Dịch vụ khởi động lại"), vietnamese);
        assertTrue(vietnamese.contains("<a href=\"/vi/codes/1012\" target=\"_blank\""), vietnamese);
    }

    @Test
    void a_card_has_no_script_and_is_small() {
        var card = RunningServer.get("/embed/codes/1006").body();

        assertFalse(card.contains("<script"), card);
        assertTrue(card.length() < 3000, () -> card.length() + " characters");
    }

    @Test
    void a_number_without_a_document_has_the_card_of_its_range() {
        assertEquals(200, RunningServer.get("/embed/codes/4321").statusCode());
    }

    @Test
    void a_name_leads_to_the_card_of_its_number() {
        var answer = RunningServer.get("/vi/embed/codes/GOING_AWAY");

        assertEquals(301, answer.statusCode());
        assertEquals(
                "/vi/embed/codes/1001", answer.headers().firstValue("Location").orElse(""));
        assertEquals(404, RunningServer.get("/embed/codes/70000").statusCode());
    }
}
