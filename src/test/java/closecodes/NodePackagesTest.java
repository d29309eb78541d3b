package closecodes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class NodePackagesTest {
    @TempDir
    private Path folder;

    @Test
    void a_test_that_needs_npm_is_skipped_aloud_without_it_and_only_then() throws Exception {
        var path = "/nowhere" + File.pathSeparator + folder;
        var skipped = assertThrows(TestAbortedException.class, () -> NodePackages.requireNpm(path));
        assertEquals("Assumption failed: SKIPPED: no npm; .ci/run installs it", skipped.getMessage());
        Files.createFile(
                folder.resolve("npm"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertDoesNotThrow(() -> NodePackages.requireNpm(path));
    }
}
