package closecodes.pictures;

import closecodes.catalog.Catalog;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * What pictures were last drawn of and by: a build in which neither has changed does without these seconds.
 *
 * @param file where it is written down
 * @param now what they would be drawn of and by now
 */
record Drawn(Path file, String now) {

    static Drawn at(Path file, Catalog catalog) throws IOException {
        var program = new CRC32();
        try (var classes = Files.list(classes())) {
            for (var each : classes.sorted().toList()) {
                program.update(Files.readAllBytes(each));
            }
        }
        return new Drawn(file, catalog.version() + " " + program.getValue());
    }

    boolean isCurrent() throws IOException {
        return Files.exists(file) && Files.readString(file).equals(now);
    }

    void remember() throws IOException {
        Files.writeString(file, now);
    }

    private static Path classes() {
        try {
            return Path.of(Objects.requireNonNull(Drawn.class.getResource("")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class lies at an address", e);
        }
    }
}
