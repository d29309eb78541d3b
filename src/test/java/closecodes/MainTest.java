package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: its commands, its environment, its exit codes. */
class MainTest {
    private static final Path DATA = Path.of("data");

    @TempDir
    private Path folder;

    private record Run(int exit, String output) {}

    @Test
    void lint_says_that_the_data_is_good() throws Exception {
        var run = run(Map.of(), "lint");
        assertEquals(0, run.exit, run.output);
        assertTrue(run.output.endsWith(" files, no problem\n"), run.output);
        assertEquals(run, run(Map.of(), "lint", DATA.toString()));
    }

    @Test
    void lint_lists_every_problem_and_exits_with_1() throws Exception {
        copyData();
        var file = folder.resolve("codes/1006.yaml");
        var text = Files.readString(file);
        Files.writeString(
                file, text.replace("severity: warning", "severity: warnin").replace("fault: unknown\n", ""));
        var run = run(Map.of(), "lint", folder.toString());
        assertEquals(1, run.exit, run.output);
        assertTrue(run.output.contains("[vocabulary] \"warnin\" is no severity of vocabulary.yaml"), run.output);
        assertTrue(run.output.contains("codes/1006.yaml:1:1: [required] \"fault\" is missing"), run.output);
        assertTrue(run.output.contains("2 problems in "), run.output);
    }

    @Test
    void the_server_refuses_bad_data_with_the_same_list() throws Exception {
        copyData();
        Files.writeString(folder.resolve("codes/1006.yaml"), "code: 1006\n");
        var lint = run(Map.of(), "lint", folder.toString());
        var serve = run(Map.of("PORT", "0", "CLOSECODES_DATA", folder.toString()), "serve");
        assertEquals(1, serve.exit, serve.output);
        lint.output.lines().filter(line -> line.contains(": [")).forEach(problem -> {
            assertTrue(serve.output.contains(problem), problem);
        });
        assertTrue(serve.output.contains("nothing is served"), serve.output);
    }

    @Test
    void settings_that_make_no_sense_are_named_with_the_cure() throws Exception {
        assertEquals("PORT=http: a port is a number from 0 to 65535\n", run(Map.of("PORT", "http"), "serve").output);
        assertEquals(
                "CLOSECODES_DATA=/nowhere: there is no such folder\n",
                run(Map.of("CLOSECODES_DATA", "/nowhere"), "serve").output);
        assertEquals(
                "CLOSECODES_PUBLIC_URL=ftp://x: write an address like https://closecodes.example\n",
                run(Map.of("CLOSECODES_PUBLIC_URL", "ftp://x"), "serve").output);
        assertEquals(
                "CLOSECODES_EDIT_URL=https://git.example/x: write an address with {file} in it, like"
                        + " https://git.example/closecodes/edit/main/data/{file}\n",
                run(Map.of("CLOSECODES_EDIT_URL", "https://git.example/x"), "serve").output);
        assertEquals(
                "CLOSECODES_BODY_MS=0: write a whole number from 1 to 999999\n",
                run(Map.of("CLOSECODES_BODY_MS", "0"), "serve").output);
        assertEquals(
                "CLOSECODES_CACHE=8MB: write a whole number of MiB from 0 to 99999\n",
                run(Map.of("CLOSECODES_CACHE", "8MB"), "serve").output);
    }

    @Test
    void what_goes_wrong_is_told_in_the_language_of_the_reader() throws Exception {
        assertEquals(
                "PORT=http: port là một số từ 0 đến 65535\n",
                run(Map.of("PORT", "http", "LC_ALL", "vi_VN.UTF-8"), "serve").output);
        Files.writeString(folder.resolve("file"), "");
        var export = Commands.run("export", folder.toString(), "--lang", "vi");
        assertTrue(export.err().contains(folder + " không trống"), export.err());
        var lint = Commands.run("lint", folder.toString(), "--lang", "vi");
        assertTrue(lint.out().matches("(?s).* lỗi trong \\d+ file\n"), lint.out());
    }

    @Test
    void a_port_that_is_taken_is_named_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());
            var run = run(Map.of("PORT", port), "serve");
            assertEquals(1, run.exit, run.output);
            assertTrue(run.output.contains("set PORT to a free port"), run.output);
            assertEquals(1, run.output.lines().count(), run.output);
        }
    }

    @Test
    void validate_and_frame_answer_what_the_api_answers() throws Exception {
        var verdict = run(Map.of(), "validate", "1005", "--reason", "bye", "--json", "--lang", "vi");
        assertEquals(1, verdict.exit, verdict.output);
        assertEquals(
                RunningServer.get("/v1/validate?code=1005&reason=bye&lang=vi").body() + "\n", verdict.output);
        var frame = run(Map.of(), "frame", "88 02 03 ed", "--from", "server");
        assertEquals(1, frame.exit, frame.output);
        assertTrue(frame.output.startsWith("invalid close\n"), frame.output);
        assertTrue(frame.output.contains("error @2 [illegal-code] The code 1005 must not be sent."), frame.output);
        assertEquals(0, run(Map.of(), "validate", "1012", "--purpose", "restart").exit);
        assertEquals(
                RunningServer.get("/v1/validate?code=4004&provider=discord").body() + "\n",
                run(Map.of(), "validate", "4004", "--provider", "discord", "--json").output);
        var unknown = run(Map.of(), "validate", "4004", "--provider", "discrd");
        assertEquals(2, unknown.exit, unknown.output);
        assertTrue(
                unknown.output.startsWith("--provider discrd: “--provider” names no service that we know;"),
                unknown.output);
    }

    @Test
    void diagnose_answers_what_the_api_answers() throws Exception {
        var diagnosis = run(
                Map.of(),
                "diagnose",
                "--code",
                "1006",
                "--via",
                "nginx",
                "--idle-seconds",
                "60",
                "--json",
                "--lang",
                "vi");
        assertEquals(0, diagnosis.exit, diagnosis.output);
        assertEquals(
                RunningServer.get("/v1/diagnose?code=1006&via=nginx&idle_seconds=60.0&lang=vi")
                                .body() + "\n",
                diagnosis.output);
        var text = run(Map.of(), "diagnose", "received 1012 (service restart)");
        assertTrue(text.output.startsWith("Diagnosis: 1012 SERVICE_RESTART\n"), text.output);
        var unknown = run(Map.of(), "diagnose", "--via", "nginxx");
        assertEquals(2, unknown.exit, unknown.output);
        assertTrue(unknown.output.contains("did you mean \"nginx\"?"), unknown.output);
    }

    @Test
    void search_answers_what_the_api_answers() throws Exception {
        var hits = run(
                Map.of(),
                "search",
                "đóng",
                "bất",
                "thường",
                "--json",
                "--lang",
                "vi",
                "--limit",
                "3",
                "--kind",
                "code,cause");
        assertEquals(0, hits.exit, hits.output);
        var address = "/v1/search?q=%C4%91%C3%B3ng+b%E1%BA%A5t+th%C6%B0%E1%BB%9Dng&kind=code,cause&limit=3&lang=vi";
        assertEquals(RunningServer.get(address).body() + "\n", hits.output);
        var text = run(Map.of(), "search", "GOING_AWAY");
        assertEquals(0, text.exit, text.output);
        assertTrue(text.output.contains("close code 1001: Going away"), text.output);
        assertEquals(1, run(Map.of(), "search", "zzzzzzzzzzzz").exit);
        assertEquals(2, run(Map.of(), "search", "a", "--limit", "51").exit);
    }

    @Test
    void schema_prints_the_schema_of_a_kind() throws Exception {
        var run = run(Map.of(), "schema", "COMPARISON");
        assertEquals(0, run.exit, run.output);
        assertTrue(run.output.contains("\"title\" : \"closecodes: comparison\""), run.output);
    }

    @Test
    void serves_a_folder_under_its_public_address_until_it_is_stopped() throws Exception {
        copyData();
        var file = folder.resolve("codes/1012.yaml");
        Files.writeString(file, Files.readString(file).replace("en: Service restart\n", "en: Service restarts\n"));
        var process = start(Map.of(
                "PORT", "0",
                "HOST", "127.0.0.1",
                "CLOSECODES_DATA", folder.toString(),
                "CLOSECODES_PUBLIC_URL", "https://closecodes.example/base/"));
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            var address = Pattern.compile("http://localhost:(\\d+)/v1").matcher(line);
            assertTrue(address.find(), line);
            var body = get("http://127.0.0.1:" + address.group(1) + "/v1/codes/1012");
            assertTrue(body.contains("\"title\":\"Service restarts\""), body);
            assertTrue(body.contains("\"self\":\"https://closecodes.example/base/v1/codes/1012?lang=en\""), body);
            process.destroy();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            assertEquals(143, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    private static String get(String url) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private void copyData() throws IOException {
        try (var walk = Files.walk(DATA)) {
            for (var path : walk.toList()) {
                var target = folder.resolve(DATA.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static Run run(Map<String, String> environment, String... args) throws Exception {
        var process = start(environment, args);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), output);
    }

    private static Process start(Map<String, String> environment, String... args) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java, "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), "closecodes.Main"));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("PORT", "HOST", "CLOSECODES_DATA", "CLOSECODES_PUBLIC_URL"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
