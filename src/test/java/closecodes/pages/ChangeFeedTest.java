package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Language;
import closecodes.view.Links;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The changes, as a page and as a feed. */
class ChangeFeedTest {
    private static final String BROWSER = "text/html";

    @Test
    void the_feed_tells_every_change_in_its_language_under_an_id_of_its_own() throws Exception {
        var ids = new HashSet<String>();
        for (var language : Language.values()) {
            var feed = XmlAnswers.get(Links.page("/changes.atom", language), "application/atom+xml");
            var entries = XmlAnswers.elements(feed, "entry");
            var changes = RunningServer.catalog().changes();
            assertEquals(changes.size(), entries.size());
            for (int i = 0; i < changes.size(); i++) {
                var entry = entries.get(i);
                assertEquals(changes.get(i).what().in(language), XmlAnswers.text(entry, "content"));
                assertEquals(changes.get(i).date() + "T00:00:00Z", XmlAnswers.text(entry, "updated"));
                assertTrue(XmlAnswers.text(entry, "title").length() <= 91);
                assertTrue(ids.add(XmlAnswers.text(entry, "id")));
            }
            assertTrue(ids.add(XmlAnswers.text(feed.getDocumentElement(), "id")));
        }
    }

    @Test
    void an_entry_leads_to_its_day_on_the_page() throws Exception {
        for (var language : Language.values()) {
            var feed = XmlAnswers.get(Links.page("/changes.atom", language), "application/atom+xml");
            var entry = XmlAnswers.elements(feed, "entry").get(0);
            var link = XmlAnswers.elements(entry, "link")
                    .get(0)
                    .getAttribute("href")
                    .split("#");
            var page = RunningServer.get(link[0], "Accept", BROWSER).body();
            assertTrue(page.contains("id=\"" + link[1] + "\""), link[1]);
            assertTrue(page.contains("href=\"" + Links.page("/changes.atom", language) + "\""));
        }
    }

    @Test
    void the_page_shows_what_changed_since_a_day_and_refuses_what_is_no_day() {
        var since = RunningServer.get("/vi/changes?since=2026-11-22", "Accept", BROWSER);
        assertEquals(200, since.statusCode());
        assertTrue(since.body().contains("43 bài so sánh"));
        var none = RunningServer.get("/changes?since=2999-01-01", "Accept", BROWSER);
        assertTrue(none.body().contains("Nothing has changed since that day."));
        var problem = RunningServer.get("/vi/changes?since=today", "Accept", BROWSER);
        assertEquals(400, problem.statusCode());
        assertTrue(problem.body().contains("<html lang=\"vi\">"));
        assertTrue(problem.body().contains("YYYY-MM-DD"));
    }
}
