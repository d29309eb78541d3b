package closecodes.catalog;

import java.util.Optional;

/** The YAML files of a catalogue, byte for byte as they were read. */
@FunctionalInterface
public interface SourceFiles {

    /** The content of a file, by its path within the data folder, such as {@code codes/1006.yaml}. */
    Optional<byte[]> find(String path);
}
