package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that documents of libraries name: those that can run here read and send codes at our live endpoints. */
class CloseExamplesTest {
    private static final Path EXAMPLES = Path.of("examples/close");
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final int LONGEST_S = 120;

    @Test
    void every_example_that_a_library_names_is_there() {
        var named = RunningServer.catalog().libraries().stream()
                .filter(library -> library.example() != null)
                .toList();
        assertTrue(named.size() >= 10);
        named.forEach(library -> assertTrue(Files.isRegularFile(Path.of(library.example())), library.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "jetty"})
    void java_programs_read_and_send_codes(String library) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertReadsAndSends(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                EXAMPLES.resolve(library).resolve("CloseExample.java").toString()));
    }

    @Test
    void a_python_program_reads_and_sends_codes() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(PYTHON)
                        && new ProcessBuilder(PYTHON.toString(), "-c", "import websockets")
                                        .redirectError(Redirect.DISCARD)
                                        .start()
                                        .waitFor()
                                == 0,
                "SKIPPED: no python3-websockets");
        assertReadsAndSends(List.of(
                PYTHON.toString(),
                EXAMPLES.resolve("python-websockets/close_example.py").toString()));
    }

    @Test
    void a_node_program_reads_and_sends_codes() throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target/node"));
        var script = "close-example.mjs";
        Files.copy(
                EXAMPLES.resolve("npm-ws").resolve(script),
                folder.resolve(script),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals("4000 bye", output(NodePackages.start(script, live("close/4000?reason=bye"))));
        var sent = output(NodePackages.start(script, live("inspect"), "4001", "finished"));
        assertTrue(sent.startsWith("4001 "), sent);
    }

    @Test
    void a_script_in_a_browser_reads_and_sends_codes() throws IOException, InterruptedException {
        var script = Files.readString(EXAMPLES.resolve("browser/close-example.js"));
        try (var console = Console.open("http://127.0.0.1:" + RunningServer.port() + "/docs")) {
            var read = script + "; closeExample('" + live("close/4000?reason=bye") + "')";
            assertEquals("4000 bye", console.evaluate(read).asText());
            var sent = script + "; closeExample('" + live("inspect") + "', 4001, 'finished')";
            assertTrue(console.evaluate(sent).asText().startsWith("4001 "));
        }
    }

    private static void assertReadsAndSends(List<String> program) throws IOException, InterruptedException {
        assertEquals("4000 bye", output(start(program, live("close/4000?reason=bye"))));
        var sent = output(start(program, live("inspect"), "4001", "finished"));
        assertTrue(sent.startsWith("4001 "), sent);
    }

    private static Process start(List<String> program, String... arguments) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        try {
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(LONGEST_S, TimeUnit.SECONDS), "The program did not end");
            return output.strip();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String live(String ending) {
        return "ws://127.0.0.1:" + RunningServer.port() + "/live/" + ending;
    }
}
