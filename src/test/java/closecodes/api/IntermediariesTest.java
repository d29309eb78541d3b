package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands between, over HTTP. */
class IntermediariesTest {

    @Test
    void one_way_of_ending_must_pass_all_filters() {
        assertTrue(ids("?trigger=idle&seconds=60").contains("nginx"));
        assertTrue(ids("?trigger=idle,lifetime&seconds=60").contains("nginx"));
        assertFalse(ids("?trigger=restart&seconds=60").contains("nginx"));
        assertFalse(ids("?seconds=59").contains("nginx"));
    }

    @Test
    void the_list_tells_the_limits_that_people_look_for() {
        for (var item :
                Keys.json(RunningServer.get("/v1/intermediaries").body()).get("items")) {
            if (item.get("id").asText().equals("nginx")) {
                assertEquals(60, item.get("idle_seconds").asInt());
                assertEquals("null", item.get("lifetime_seconds").toString());
                assertEquals(
                        "/v1/intermediaries/nginx?lang=en", item.get("link").asText());
                return;
            }
        }
        throw new AssertionError("The list has no nginx");
    }

    @Test
    void each_ending_says_what_is_seen_and_what_is_set() {
        var endings = Keys.json(
                        RunningServer.get("/v1/intermediaries/nginx?lang=vi").body())
                .get("endings");
        var idle = endings.get(0);
        assertEquals("read-timeout", idle.get("id").asText());
        assertEquals(60, idle.get("seconds").asInt());
        assertEquals(1006, idle.get("sees").asInt());
        assertEquals("null", idle.get("code").toString());
        assertEquals("[60]", idle.get("signals").get("idle_seconds").toString());
        var page = RunningServer.get("/v1/intermediaries/nginx.md?lang=vi").body();
        assertTrue(page.contains("- Mặc định: 60 giây\n- Cấu hình bằng: `proxy_read_timeout`"), page);
    }

    private static List<String> ids(String query) {
        var ids = new ArrayList<String>();
        Keys.json(RunningServer.get("/v1/intermediaries" + query).body())
                .get("items")
                .forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
