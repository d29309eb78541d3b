package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validators, 304 and HEAD. */
class CachingTest {
    private static final String PATH = "/v1/codes/1006";

    @Test
    void an_answer_can_be_kept_and_checked() {
        var response = RunningServer.get(PATH);
        var headers = response.headers();
        assertTrue(headers.firstValue("ETag").orElse("").matches("\"[0-9a-f]{24}\""));
        assertEquals(
                "public, max-age=300, stale-while-revalidate=86400",
                headers.firstValue("Cache-Control").orElse(""));
        assertTrue(headers.firstValue("Last-Modified").orElse("").endsWith(" 00:00:00 GMT"));
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void each_format_and_language_has_a_tag_of_its_own() {
        var tags = new HashSet<String>();
        for (var path : List.of(".json?lang=en", ".json?lang=vi", ".md?lang=en", ".md?lang=vi", ".txt?lang=vi")) {
            tags.add(tagOf(PATH + path));
        }
        assertEquals(5, tags.size());
        assertEquals(tagOf(PATH + ".json?lang=en"), tagOf(PATH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "\"other\" ,W/%s", "*"})
    void what_the_client_has_is_not_sent_again(String known) {
        var tag = tagOf(PATH);
        var response = RunningServer.get(PATH, "If-None-Match", known.replace("%s", tag));
        assertEquals(304, response.statusCode());
        assertEquals("", response.body());
        assertEquals(tag, response.headers().firstValue("ETag").orElse(""));
        assertEquals(
                "Accept, Accept-Language, Accept-Encoding",
                response.headers().firstValue("Vary").orElse(""));
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void another_tag_gets_the_answer() {
        assertEquals(200, RunningServer.get(PATH, "If-None-Match", "\"other\"").statusCode());
        assertEquals(200, RunningServer.get(PATH, "If-None-Match", "").statusCode());
    }

    @Test
    void the_day_of_the_last_change_decides_where_no_tag_is_sent() {
        var modified =
                RunningServer.get(PATH).headers().firstValue("Last-Modified").orElse("");
        assertEquals(304, RunningServer.get(PATH, "If-Modified-Since", modified).statusCode());
        assertEquals(
                200,
                RunningServer.get(PATH, "If-Modified-Since", "Sat, 01 Jan 2011 00:00:00 GMT")
                        .statusCode());
        assertEquals(
                200, RunningServer.get(PATH, "If-Modified-Since", "yesterday").statusCode());
        assertEquals(
                200,
                RunningServer.get(PATH, "If-Modified-Since", modified, "If-None-Match", "\"other\"")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PATH, "/v1/codes.csv", "/v1/compare/1002-vs-1012.md", "/v1", "/livez", "/v1/codes/abc", "/nope"})
    void head_has_the_headers_of_get_and_no_body(String path) {
        var get = RunningServer.get(path);
        var head = RunningServer.send("HEAD", path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (var name : get.headers().map().keySet()) {
            if (!Set.of("date", "x-request-id").contains(name)) {
                assertEquals(get.headers().allValues(name), head.headers().allValues(name), name);
            }
        }
    }

    @Test
    void errors_are_not_kept() {
        assertEquals(
                "no-store",
                RunningServer.get("/v1/codes/abc")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""));
    }

    @Test
    void absolute_links_come_from_the_settings_and_never_from_the_request() {
        var response = RunningServer.get(PATH, "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example");
        assertFalse(response.body().contains("evil.example"));
        assertTrue(response.body().contains("\"self\":\"/v1/codes/1006?lang=en\""), response.body());
    }

    private static String tagOf(String path) {
        return RunningServer.get(path).headers().firstValue("ETag").orElse("");
    }
}
