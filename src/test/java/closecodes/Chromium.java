package closecodes;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real browser: Debian's Chromium without a window. Tests that need it are skipped aloud where it is missing. */
public final class Chromium {
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private Chromium() {}

    /**
     * What a browser made of a page.
     *
     * @param dom the document after its scripts have run
     * @param console what the page and the browser complained about
     */
    public record Page(String dom, String console) {}

    /** Opens a page and lets its scripts run. */
    public static Page open(String url) throws IOException, InterruptedException {
        var errors = Files.createTempFile("chromium", ".log");
        var process = start(url, Redirect.to(errors.toFile()), "--virtual-time-budget=20000", "--dump-dom");
        try {
            var dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "Chromium did not end");
            return new Page(dom, Files.readString(errors));
        } finally {
            process.destroyForcibly();
        }
    }

    /** A browser that shows a page until it is destroyed; its complaints are its standard error. */
    static Process process(String url, String... options) throws IOException {
        return start(url, Redirect.PIPE, options);
    }

    /** Where it is; the test that asks is skipped where it is nowhere. */
    static Path program() {
        var program = PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(program.isPresent(), "SKIPPED: no Chromium at " + PLACES + "; .ci/run installs it");
        return program.get();
    }

    private static Process start(String url, Redirect errors, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                program().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + Files.createTempDirectory("chromium")));
        command.addAll(List.of(options));
        command.add(url);
        return new ProcessBuilder(command).redirectError(errors).start();
    }
}
