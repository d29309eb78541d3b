package closecodes.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files that pages load: a stylesheet and a script. */
final class Assets {
    private Assets() {}

    /** A file from the jar. */
    static byte[] read(String path) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
