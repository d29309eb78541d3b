package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The scripts of src/test/node beside the packages and the Node.js that are pinned there, in target/node. */
public final class NodePackages {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final String LOCK = "package-lock.json";
    private static final int LONGEST_S = 180;

    private NodePackages() {}

    /** Starts a script; the packages are installed first, unless those of the lock file are there. */
    public static Process start(String script, String... arguments) throws IOException, InterruptedException {
        return builder(script, arguments).start();
    }

    /** What a script prints until it ends. */
    public static String run(String script, String... arguments) throws IOException, InterruptedException {
        var errors = Files.createTempFile("node", ".log");
        var process = builder(script, arguments).redirectError(errors.toFile()).start();
        try {
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(LONGEST_S, TimeUnit.SECONDS), () -> script + " does not end");
            assertEquals(0, process.exitValue(), output + Files.readString(errors));
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private static synchronized ProcessBuilder builder(String script, String... arguments)
            throws IOException, InterruptedException {
        install();
        var node = FOLDER.resolve("node_modules/node/bin/node").toAbsolutePath().toString();
        var command = new ArrayList<>(List.of(node, script));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(FOLDER.toFile());
    }

    private static void install() throws IOException, InterruptedException {
        var done = FOLDER.resolve("installed.json");
        boolean isInstalled = Files.exists(done) && Files.mismatch(done, SOURCES.resolve(LOCK)) == -1;
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!isInstalled) {
            requireNpm(System.getenv().getOrDefault("PATH", ""));
            var npm = new ProcessBuilder(List.of("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"))
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, npm.waitFor(), output);
            Files.copy(FOLDER.resolve(LOCK), done, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Skips the test, and says why, where no folder of the search path has npm. */
    static void requireNpm(String searchPath) {
        assumeTrue(
                Stream.of(searchPath.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm"))),
                "SKIPPED: no npm; .ci/run installs it");
    }
}
