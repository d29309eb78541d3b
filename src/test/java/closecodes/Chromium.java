package closecodes;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var program = PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(program.isPresent(), "SKIPPED: no Chromium at " + PLACES + "; .ci/run installs it");
        var profile = Files.createTempDirectory("chromium");
        var errors = profile.resolve("console.log");
        var process = new ProcessBuilder(
                        program.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--enable-logging=stderr",
                        "--virtual-time-budget=20000",
                        "--user-data-dir=" + profile.resolve("profile"),
                        "--dump-dom",
                        url)
                .redirectError(errors.toFile())
                .start();
        try {
            var dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "Chromium did not end");
            return new Page(dom, Files.readString(errors));
        } finally {
            process.destroyForcibly();
        }
    }
}
