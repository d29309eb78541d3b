package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The libraries over HTTP. */
class LibrariesTest {

    @Test
    void the_list_names_each_library_once_in_order_with_a_link_to_it() throws IOException {
        var list = Keys.json(RunningServer.get("/v1/libraries").body());
        var ids = new ArrayList<String>();
        for (var item : list.get("items")) {
            ids.add(item.get("id").asText());
            assertEquals(
                    "/v1/libraries/" + item.get("id").asText() + "?lang=en",
                    item.get("link").asText());
        }
        try (var files = Files.list(Path.of("data/libraries"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
            assertEquals(names, ids);
        }
        assertEquals(list.get("count").asInt(), ids.size());
    }

    @Test
    void a_library_keeps_what_it_takes_apart_from_what_goes_out() {
        var jetty = Keys.json(RunningServer.get("/v1/libraries/jetty").body());
        var server = jetty.get("roles").get(1);
        assertEquals("server", server.get("role").asText());
        assertEquals(
                "[{\"first\":1000,\"last\":1003},{\"first\":1005,\"last\":1005},{\"first\":1007,\"last\":1014},"
                        + "{\"first\":3000,\"last\":4999}]",
                server.get("api_accepts").get("codes").toString());
        assertEquals(
                "[{\"asked\":[{\"first\":1005,\"last\":1005}],\"sends\":\"empty\",\"sent_code\":null}]",
                server.get("instead").toString());
        assertTrue(jetty.get("roles").get(0).get("api_accepts").isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/libraries/tyrus.md?lang=en | \\| 1005–1006, 1015 \\| Close 1000 \\|",
                "/v1/libraries/tyrus.md?lang=vi | \\| 1005–1006, 1015 \\| frame Close 1000 \\|",
                "/v1/libraries/jetty.md?lang=en | Its close call takes: not measured",
                "/v1/libraries/jetty.md?lang=vi | Hàm đóng nhận các mã: chưa đo",
                "/v1/libraries/websocket.md?lang=en | \\| Close 1002 \\| the code that came \\|",
                "/v1/libraries/ws.md?lang=vi | \\| frame Close 1002 \\| 1006, kèm lỗi \\|",
                "/v1/libraries/java-websocket.md?lang=vi | \\| 34210 mã rải rác \\|",
            })
    void a_page_says_the_same_in_words(String path, String words) {
        var page = RunningServer.get(path).body();
        assertTrue(page.contains(words.replace("\\", "")), page);
    }

    @Test
    void an_unknown_library_gets_the_names_of_the_known_and_the_nearest() {
        var answer = RunningServer.get("/v1/libraries/nety?lang=vi");
        assertEquals(404, answer.statusCode());
        var problem = Keys.json(answer.body());
        assertEquals("/v1/problems/no-such-library", problem.get("type").asText());
        assertEquals("netty", problem.get("did_you_mean").asText());
        assertTrue(problem.get("detail").asText().contains("java-websocket"), answer.body());
    }
}
