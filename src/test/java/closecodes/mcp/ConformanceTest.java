package closecodes.mcp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.NodePackages;
import closecodes.RunningServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The protocol's own conformance tests. Of the scenarios for servers these are all that ask a server for what it has; the
 * others ask for tools, prompts and resources with the names of their fixture, or for features that we do not offer.
 */
class ConformanceTest {
    private static final String PROGRAM = "node_modules/@modelcontextprotocol/conformance/dist/index.js";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server-initialize",
                "ping",
                "tools-list",
                "resources-list",
                "prompts-list",
                "dns-rebinding-protection"
            })
    void a_scenario_passes(String scenario) throws Exception {
        var report = NodePackages.run(
                PROGRAM,
                "server",
                "--url",
                "http://127.0.0.1:" + RunningServer.port() + "/mcp",
                "--scenario",
                scenario);
        assertTrue(report.matches("(?s).*Passed: ([1-9]\\d*)/\\1, 0 failed, 0 warnings.*"), report);
    }
}
