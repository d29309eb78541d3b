package closecodes.data;

import closecodes.catalog.Catalog;
import closecodes.data.DataFiles.DataFile;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files to a catalogue: good data as a whole, or none of it. */
public final class CatalogLoader {
    private static final int VERSION_BYTES = 6;

    /** Written by {@link CatalogCompiler} in the build. */
    private static final String COMPILED = "/catalog.bin";

    private CatalogLoader() {}

    /** The catalogue built into this program; it was checked when the program was built. */
    public static Catalog builtIn() {
        var compiled = Objects.requireNonNull(
                CatalogLoader.class.getResourceAsStream(COMPILED), "The program was built without data");
        try (var in = new DataInputStream(compiled)) {
            var version = in.readUTF();
            return new CatalogReader(new DocumentSet(NodeFile.read(in.readAllBytes())))
                    .read(DataFiles::builtIn, version);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in data cannot be read", e);
        }
    }

    /**
     * The catalogue that the files describe.
     *
     * @throws BadDataException with every problem, if there is one
     */
    public static Catalog load(List<DataFile> files) {
        var byPath = files.stream().collect(Collectors.toMap(DataFile::path, DataFile::bytes));
        return new CatalogReader(checked(files))
                .read(path -> Optional.ofNullable(byPath.get(path)), fingerprint(files));
    }

    /**
     * The documents of the files, without a problem.
     *
     * @throws BadDataException with every problem, if there is one
     */
    static DocumentSet checked(List<DataFile> files) {
        var result = Linter.lint(files);
        if (!result.isGood()) {
            throw new BadDataException(result.problems());
        }
        return result.documents();
    }

    /** The version of the files: a hash of their names and contents. */
    public static String fingerprint(List<DataFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.bytes());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
