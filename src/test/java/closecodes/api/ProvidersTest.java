package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Reach;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services and their codes over HTTP. */
class ProvidersTest {

    @Test
    void the_list_has_what_most_developers_meet_first() {
        var reaches = new ArrayList<Reach>();
        for (var item : items("/v1/providers")) {
            reaches.add(Reach.of(item.get("reach").asText()));
        }
        assertEquals(RunningServer.catalog().providers().all().size(), reaches.size());
        assertEquals(reaches.stream().sorted().toList(), reaches);
    }

    @Test
    void filters_must_all_hold() {
        var all = ids("/v1/providers?code=4004");
        assertTrue(all.containsAll(List.of("discord-gateway", "pusher-channels")), all.toString());
        assertFalse(ids("/v1/providers?code=4100").contains("discord-gateway"));
        assertTrue(ids("/v1/providers?code=4100,4014").contains("discord-gateway"));
        var pusher = ids("/v1/providers?code=4004&family=pusher&depth=full");
        assertTrue(pusher.contains("pusher-channels") && !pusher.contains("discord-gateway"), pusher.toString());
    }

    @Test
    void a_number_names_every_service_that_uses_it_in_the_same_order() {
        for (var code : List.of("4004", "1000")) {
            var providers = new ArrayList<String>();
            for (var use :
                    Keys.json(RunningServer.get("/v1/codes/" + code).body()).get("providers")) {
                providers.add(use.get("provider").asText());
                assertEquals(
                        "/v1/codes/" + use.get("provider").asText() + ":" + code + "?lang=en",
                        use.get("link").asText());
            }
            assertEquals(ids("/v1/providers?code=" + code), providers);
        }
        assertEquals(
                "[]",
                Keys.json(RunningServer.get("/v1/codes/65535").body())
                        .get("providers")
                        .toString());
    }

    @Test
    void a_code_of_a_service_tells_the_others_and_not_itself() {
        var code = Keys.json(RunningServer.get("/v1/codes/discord-gateway:4004").body());
        assertEquals("discord-gateway:4004", code.get("id").asText());
        assertEquals("no", code.get("reconnect").asText());
        assertEquals("/v1/codes/4004?lang=en", code.get("general").get("link").asText());
        var others = new ArrayList<String>();
        code.get("others").forEach(other -> others.add(other.get("provider").asText()));
        assertTrue(others.contains("pusher-channels"), others.toString());
        assertFalse(others.contains("discord-gateway"), others.toString());
    }

    @Test
    void a_service_says_the_same_of_a_code_as_the_code_itself() {
        var codes = Keys.json(RunningServer.get("/v1/providers/pusher-channels?lang=vi")
                        .body())
                .get("codes");
        for (var inList : codes) {
            var alone = Keys.json(RunningServer.get(inList.get("link").asText()).body());
            inList.properties()
                    .forEach(entry -> assertEquals(entry.getValue(), alone.get(entry.getKey()), entry.getKey()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/codes/4004.md?lang=vi | - Discord Gateway: Token sai /v1/codes/discord-gateway:4004?lang=vi",
                "/v1/codes/pusher-channels:4200.txt?lang=en | - Reconnect: yes, at once",
                "/v1/codes/pusher-channels:4100.txt?lang=vi | - Kết nối lại: có, sau 1000 ms",
                "/v1/providers/discord-gateway.txt?lang=en | 4014 (Disallowed intent(s)): A privileged intent",
                "/v1/compare/4004-vs-discord-gateway:4004.md?lang=en | # 4004 Private use / discord-gateway:4004",
                "/v1/compare/discord-gateway:4004-vs-pusher-channels:4100.md?lang=vi | Sau 4100 (Pusher Channels) nên kết nối lại.",
            })
    void a_page_says_the_same_in_words(String path, String words) {
        var page = RunningServer.get(path).body();
        assertTrue(page.contains(words), page);
    }

    @Test
    void a_comparison_tells_only_what_both_sides_can_say() {
        var mixed = Keys.json(
                RunningServer.get("/v1/compare/1012-vs-pusher-channels:4100").body());
        assertEquals("null", mixed.get("a").get("provider").toString());
        assertEquals("pusher-channels", mixed.get("b").get("provider").asText());
        assertFalse(mixed.toString().contains("\"facet\":\"resume\""), mixed.toString());
        assertTrue(
                mixed.get("same").toString().contains("After 1012 and after 4100 (Pusher Channels), connecting again"),
                mixed.toString());
        var services = Keys.json(RunningServer.get("/v1/compare/discord-gateway:4000-vs-pusher-channels:4100")
                .body());
        assertTrue(services.get("differences").toString().contains("\"facet\":\"resume\""), services.toString());
    }

    private static JsonNode items(String path) {
        return Keys.json(RunningServer.get(path).body()).get("items");
    }

    private static List<String> ids(String path) {
        var ids = new ArrayList<String>();
        items(path).forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
