package closecodes.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.NodePackages;
import closecodes.RunningServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The official clients of both generations, the second in each of its ways to agree on a revision. */
class ClientsTest {

    @Test
    void both_generations_of_the_official_client_get_tools_resources_and_prompts() throws Exception {
        var lines = NodePackages.run("mcp-clients.mjs", "http://127.0.0.1:" + RunningServer.port() + "/mcp")
                .lines()
                .map(Rpc::json)
                .toList();
        assertEquals(
                List.of("sdk 1", "client 2, legacy", "client 2, auto", "client 2, pinned"),
                lines.stream().map(line -> line.path("client").asText()).toList());
        for (var line : lines) {
            assertEquals("closecodes", line.path("server").asText());
            assertEquals(8, line.path("tools").size());
            assertTrue(line.path("readOnly").asBoolean());
            assertEquals("nginx#read-timeout", line.path("cause").asText());
            assertTrue(line.path("refused").asText().contains("GOING_AWAY"), line::toString);
            assertEquals(
                    RunningServer.catalog().codes().size(),
                    line.path("resources").size());
            assertTrue(line.path("document").asText().startsWith("# Discord Gateway 4004"), line::toString);
            assertEquals(3, line.path("prompts").size());
            assertTrue(line.path("prompt").asText().contains("đứt mạng 1006"), line::toString);
            assertTrue(line.path("completed").toString().contains("\"4004\""), line::toString);
        }
    }
}
