package closecodes.live;

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

/** Scripts of src/test/node with the packages and the Node.js that are pinned there. */
final class Node {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final Path NODE = Path.of("node_modules/node/bin/node");
    private static final Path LOCK = Path.of("package-lock.json");
    private static final int LONGEST_S = 180;

    private Node() {}

    /** What a script prints. */
    static synchronized String run(String script, String... arguments) throws IOException, InterruptedException {
        install();
        var command =
                new ArrayList<>(List.of(FOLDER.resolve(NODE).toAbsolutePath().toString(), script));
        command.addAll(List.of(arguments));
        return output(command);
    }

    /** Installs the packages, unless those of the lock file are there. */
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
            assumeTrue(hasNpm(), "SKIPPED: no npm; .ci/run installs it");
            output(List.of("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"));
            Files.copy(FOLDER.resolve(LOCK), done, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean hasNpm() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        var errors = Files.createTempFile("node", ".log");
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(LONGEST_S, TimeUnit.SECONDS), () -> command + " does not end");
            assertEquals(0, process.exitValue(), output + Files.readString(errors));
            return output;
        } finally {
            process.destroyForcibly();
        }
    }
}
