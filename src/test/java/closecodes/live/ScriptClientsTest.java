package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Console;
import closecodes.LimitedServer;
import closecodes.NodePackages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Chromium, npm ws and npm undici see each ending as they were measured to. */
class ScriptClientsTest {
    private static final LimitedServer SERVER = LimitedServer.with("CLOSECODES_LIVE_SOCKETS_PER_ADDRESS", "1000");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    @Tag("chromium")
    void the_console_of_a_page_of_ours_sees_every_ending() throws Exception {
        try (var console = Console.open("http://127.0.0.1:" + SERVER.port() + "/docs")) {
            console.evaluate(Files.readString(Path.of("src/test/node/outcome.js")));
            var outcomes = console.evaluate("(async () => { const all = []; for (const [url, say, close] of "
                    + JSON.writeValueAsString(scenarios())
                    + ") all.push(await outcome(WebSocket, url, say, close)); return all; })()");
            assertOutcomes(Scenario::chromium, outcomes);
        }
    }

    @Test
    void npm_ws_sees_every_ending() throws Exception {
        assertOutcomes(
                Scenario::ws,
                JSON.readTree(NodePackages.run("clients.mjs", "ws", JSON.writeValueAsString(scenarios()))));
    }

    @Test
    void npm_undici_sees_every_ending() throws Exception {
        assertOutcomes(
                Scenario::undici,
                JSON.readTree(NodePackages.run("clients.mjs", "undici", JSON.writeValueAsString(scenarios()))));
    }

    private static List<List<Object>> scenarios() {
        return Scenario.ALL.stream()
                .map(scenario -> List.<Object>of(scenario.url(SERVER.port()), scenario.say(), scenario.close()))
                .toList();
    }

    private static void assertOutcomes(Function<Scenario, String> expected, JsonNode outcomes) {
        assertEquals(Scenario.ALL.size(), outcomes.size());
        assertAll(IntStream.range(0, outcomes.size()).mapToObj(i -> () -> {
            var scenario = Scenario.ALL.get(i);
            var outcome = outcomes.get(i).asText();
            assertTrue(outcome.startsWith(expected.apply(scenario)), scenario.path() + ": " + outcome);
        }));
    }
}
