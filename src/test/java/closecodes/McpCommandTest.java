package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code closecodes mcp} as a process of its own. */
class McpCommandTest {

    @Test
    void each_line_is_answered_by_a_line_until_the_input_ends() throws Exception {
        var run = run(
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"protocolVersion\": \"2025-11-25\"}}\n"
                        + "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}\n"
                        + "\r\n"
                        + "nonsense\n"
                        + "\"" + "a".repeat(1_100_000) + "\"\n"
                        + "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"server/discover\", \"params\": {\"_meta\": "
                        + "{\"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\", \"io.modelcontextprotocol/clientCapabilities\": {}}}}\n"
                        + "{\"jsonrpc\": \"2.0\", \"id\": \"đ\", \"method\": \"tools/call\", \"params\": {\"name\": \"explain_close_code\", "
                        + "\"arguments\": {\"code\": 1006, \"language\": \"vi\"}}}",
                "CLOSECODES_PUBLIC_URL",
                "https://closecodes.example");
        var lines = run.lines().toList();
        assertEquals(5, lines.size(), run);
        assertTrue(lines.get(0).startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":"), run);
        assertTrue(lines.get(1).contains("-32700"), run);
        assertTrue(lines.get(2).contains("at most 1048576 bytes"), run);
        assertTrue(lines.get(3).contains("\"resultType\":\"complete\""), run);
        assertTrue(lines.get(4).startsWith("{\"jsonrpc\":\"2.0\",\"id\":\"đ\","), run);
        assertTrue(lines.get(4).contains("https://closecodes.example/vi/codes/1006"), run);
    }

    /** What is printed on standard output, and nothing else, for an input. */
    private static String run(String input, String variable, String value) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), "closecodes.Main", "mcp"))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(variable, value);
        var process = builder.start();
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        return printed;
    }
}
