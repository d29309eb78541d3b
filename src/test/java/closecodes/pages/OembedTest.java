package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.Server;
import closecodes.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OembedTest {
    private static final String PUBLIC = "https://closecodes.example";
    private static Server server;

    @BeforeAll
    static void startOneThatKnowsHowItIsReached() {
        server = Server.start(
                Settings.from(Map.of("HOST", "127.0.0.1", "PORT", "0", "CLOSECODES_PUBLIC_URL", PUBLIC)),
                RunningServer.catalog());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_page_of_a_code_is_a_frame_with_its_card() throws Exception {
        var frame = json(get("/oembed?format=json&url=https%3A%2F%2Fclosecodes.example%2Fvi%2Fcodes%2F1006"));

        assertEquals("rich", frame.get("type").asText());
        assertEquals("1.0", frame.get("version").asText());
        assertTrue(frame.get("html").asText().contains("src=\"" + PUBLIC + "/vi/embed/codes/1006\""), frame::toString);
        assertTrue(frame.get("html").asText().contains("width=\"480\" height=\"" + frame.get("height") + "\""));
        assertEquals(PUBLIC + "/og/1006.vi.png", frame.get("thumbnail_url").asText());
    }

    @Test
    void a_page_says_where_to_ask_and_the_answer_is_about_it() throws Exception {
        var link = Pattern.compile("type=\"application/json\\+oembed\" href=\"" + PUBLIC + "([^\"]+)\"")
                .matcher(get("/vi/codes/4004").body());
        assertTrue(link.find());
        var frame = json(get(link.group(1).replace("&amp;", "&")));

        assertTrue(frame.get("html").asText().contains("/vi/embed/codes/4004\""), frame::toString);
    }

    @Test
    void a_frame_is_no_larger_than_it_may_be() throws Exception {
        var frame = json(get("/oembed?url=/codes/1006&maxwidth=300&maxheight=120"));

        assertEquals(300, frame.get("width").asInt());
        assertEquals(120, frame.get("height").asInt());
    }

    @Test
    void every_address_of_a_code_is_taken_and_what_sites_add_is_passed_over() {
        assertAll(Stream.of("/codes/1006", "/vi/codes/1006", "/1006", "/vi/1006", "/codes/GOING_AWAY", "/codes/1006/")
                .map(path -> () -> assertEquals(
                        200, get("/oembed?dnt=1&url=" + PUBLIC + path).statusCode(), path)));
    }

    @Test
    void what_is_not_ours_is_not_found() {
        assertAll(Stream.of(
                        "https://else.example/codes/1006",
                        "https://closecodes.example.else.example/codes/1006",
                        PUBLIC + "/codes",
                        PUBLIC + "/codes/70000",
                        PUBLIC + "/codes/abc",
                        "javascript:alert(1)")
                .map(url -> () -> assertEquals(404, get("/oembed?url=" + url).statusCode(), url)));
    }

    @Test
    void wrong_questions_are_refused_as_the_specification_says() {
        assertEquals(400, get("/oembed").statusCode());
        assertEquals(400, get("/oembed?url=/codes/1006&maxwidth=wide").statusCode());
        assertEquals(501, get("/oembed?url=/codes/1006&format=xml").statusCode());
    }

    @Test
    void without_a_public_address_the_path_alone_counts() {
        var frame = RunningServer.get("/oembed?url=https://anywhere.example/codes/1006");

        assertEquals(200, frame.statusCode());
        assertTrue(frame.body().contains("src=\\\"/embed/codes/1006\\\""), frame::body);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer::body);
        return new ObjectMapper().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) {
        return RunningServer.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build());
    }
}
