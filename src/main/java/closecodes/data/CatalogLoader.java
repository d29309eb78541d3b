package closecodes.data;

import closecodes.catalog.Catalog;
import closecodes.data.DataFiles.DataFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Files to a catalogue: good data as a whole, or none of it. */
public final class CatalogLoader {
    private static final int VERSION_BYTES = 6;

    private CatalogLoader() {}

    /**
     * The catalogue that the files describe.
     *
     * @throws BadDataException with every problem, if there is one
     */
    public static Catalog load(List<DataFile> files) {
        var result = Linter.lint(files);
        if (!result.isGood()) {
            throw new BadDataException(result.problems());
        }
        return new CatalogReader(result.documents()).read(fingerprint(files));
    }

    private static String fingerprint(List<DataFile> files) {
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
