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
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The programs that documents of libraries name: those that can run here read and send codes at our live endpoints, and
 * tell of an end without a Close.
 */
class CloseExamplesTest {
    private static final Path EXAMPLES = Path.of("examples/close");
    private static final Path COMPILED = Path.of("target/close-examples");
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    /** Where Debian keeps gorilla/websocket, so that nothing is downloaded. */
    private static final Path GO_PATH = Path.of("/usr/share/gocode");

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
    @CsvSource({
        "jdk, 1006",
        "jetty, 1006 Session Closed",
        "jakarta, 1006 Closed abnormally.",
        "spring, 1006 Closed abnormally.",
        "okhttp, no code: java.io.EOFException"
    })
    void java_programs_read_and_send_codes(String library, String dropped) throws IOException, InterruptedException {
        var classes = Files.createDirectories(COMPILED.resolve(library)).toString();
        var classPath = System.getProperty("java.class.path");
        var source = EXAMPLES.resolve(library).resolve("CloseExample.java").toString();
        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", classes, source);
        assertEquals(0, compiled);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertReadsAndSends(List.of(java, "-cp", classes + ":" + classPath, "CloseExample"), dropped);
    }

    @Test
    void a_python_program_reads_and_sends_codes() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(PYTHON) && ends(PYTHON.toString(), "-c", "import websockets"),
                "SKIPPED: no python3-websockets");
        var program = EXAMPLES.resolve("python-websockets/close_example.py").toString();
        assertReadsAndSends(List.of(PYTHON.toString(), program), "1006");
    }

    @Test
    void a_go_program_reads_and_sends_codes() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(GO_PATH.resolve("src/github.com/gorilla/websocket")) && ends("go", "version"),
                "SKIPPED: no golang-go with golang-github-gorilla-websocket-dev");
        var program = Files.createDirectories(COMPILED).resolve("go-gorilla").toString();
        var source = EXAMPLES.resolve("go-gorilla/main.go").toString();
        var build = new ProcessBuilder("go", "build", "-o", program, source).inheritIO();
        build.environment().put("GO111MODULE", "off");
        build.environment().put("GOPATH", GO_PATH.toString());
        build.environment()
                .put("GOCACHE", COMPILED.resolve("go-cache").toAbsolutePath().toString());
        assertEquals(0, build.start().waitFor());
        assertReadsAndSends(List.of(program), "1006 unexpected EOF");
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
        assertEquals("1006", output(NodePackages.start(script, live("drop"))));
        var sent = output(NodePackages.start(script, live("inspect"), "4001", "finished"));
        assertTrue(sent.startsWith("4001 "), sent);
    }

    @Test
    void a_script_in_a_browser_reads_and_sends_codes() throws IOException, InterruptedException {
        var script = Files.readString(EXAMPLES.resolve("browser/close-example.js"));
        try (var console = Console.open("http://127.0.0.1:" + RunningServer.port() + "/docs")) {
            var read = script + "; closeExample('" + live("close/4000?reason=bye") + "')";
            assertEquals("4000 bye clean", console.evaluate(read).asText());
            var dropped = script + "; closeExample('" + live("drop") + "')";
            assertEquals("1006  not clean", console.evaluate(dropped).asText());
            var sent = script + "; closeExample('" + live("inspect") + "', 4001, 'finished')";
            assertTrue(console.evaluate(sent).asText().startsWith("4001 "));
        }
    }

    /** The three runs go side by side, because starting them is what takes the time. */
    private static void assertReadsAndSends(List<String> program, String dropped)
            throws IOException, InterruptedException {
        var reader = start(program, live("close/4000?reason=bye"));
        var witness = start(program, live("drop"));
        var sender = start(program, live("inspect"), "4001", "finished");
        assertEquals("4000 bye", output(reader));
        assertEquals(dropped, output(witness));
        var sent = output(sender);
        assertTrue(sent.startsWith("4001 "), sent);
    }

    private static Process start(List<String> program, String... arguments) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    /** Whether a program is there and ends well. */
    private static boolean ends(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
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
