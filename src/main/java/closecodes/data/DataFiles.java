package closecodes.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The files of a data folder, or of the data built into this program, as bytes. */
public final class DataFiles {
    /** The largest file that is read, in bytes; ours have under 100 KiB. */
    public static final int LARGEST_FILE = 1024 * 1024;

    private static final int DEEPEST_FOLDER = 4;
    private static final int MOST_FILES = 20_000;
    private static final String BUILT_IN = "data/";

    private DataFiles() {}

    /**
     * One file.
     *
     * @param path within the data folder, with {@code /} between its parts
     * @param bytes the content; empty for a file over {@link #LARGEST_FILE}, which is not read
     * @param size the size on disk, in bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    public record DataFile(String path, byte[] bytes, long size) {

        boolean tooLarge() {
            return size > LARGEST_FILE;
        }
    }

    /** The data that comes with the program. */
    public static List<DataFile> builtIn() {
        var marker = Objects.requireNonNull(
                DataFiles.class.getResource("/" + BUILT_IN + "vocabulary.yaml"), "The program was built without data");
        try {
            return marker.getProtocol().equals("jar") ? inJar(marker) : in(folderOf(marker));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the built-in data", e);
        }
    }

    /**
     * The data in a folder. Links are followed, as mounted volumes are made of them; names that start with a dot are
     * passed over.
     *
     * @throws IOException if the folder cannot be read or holds more than 20,000 files
     */
    public static List<DataFile> in(Path folder) throws IOException {
        List<Path> paths;
        try (var walk = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            paths = walk.filter(path -> !hidden(folder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (paths.size() > MOST_FILES) {
            throw new IOException(folder + " holds more than " + MOST_FILES + " files");
        }
        var files = new ArrayList<DataFile>();
        for (var path : paths) {
            long size = Files.size(path);
            var bytes = size > LARGEST_FILE ? new byte[0] : Files.readAllBytes(path);
            files.add(new DataFile(folder.relativize(path).toString().replace('\\', '/'), bytes, size));
        }
        return sorted(files);
    }

    private static boolean hidden(Path path) {
        for (var part : path) {
            if (part.toString().startsWith(".") && !part.toString().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Path folderOf(URL marker) throws IOException {
        try {
            return Objects.requireNonNull(
                    Path.of(URI.create(marker.toURI().toString())).getParent());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<DataFile> inJar(URL marker) throws IOException {
        var jar = ((JarURLConnection) marker.openConnection()).getJarFile();
        var files = new ArrayList<DataFile>();
        for (var entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(BUILT_IN) && !entry.isDirectory()) {
                files.add(fileIn(jar, entry));
            }
        }
        return sorted(files);
    }

    private static DataFile fileIn(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            var bytes = in.readAllBytes();
            return new DataFile(entry.getName().substring(BUILT_IN.length()), bytes, bytes.length);
        }
    }

    private static List<DataFile> sorted(List<DataFile> files) {
        return files.stream().sorted(Comparator.comparing(DataFile::path)).toList();
    }
}
