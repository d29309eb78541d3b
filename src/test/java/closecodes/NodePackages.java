package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The scripts of src/test/node beside the packages and the Node.js that are pinned there, in target/node. */
public final class NodePackages {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final String LOCK = "package-lock.json";

    private NodePackages() {}

    /** Starts a script; the packages are installed first, unless those of the lock file are there. */
    public static synchronized Process start(String script) throws IOException, InterruptedException {
        install();
        var node = FOLDER.resolve("node_modules/node/bin/node").toAbsolutePath().toString();
        return new ProcessBuilder(node, script).directory(FOLDER.toFile()).start();
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
            assumeTrue(hasNpm(), "SKIPPED: no npm; .ci/run installs it");
            var npm = new ProcessBuilder(List.of("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"))
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, npm.waitFor(), output);
            Files.copy(FOLDER.resolve(LOCK), done, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean hasNpm() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    }
}
