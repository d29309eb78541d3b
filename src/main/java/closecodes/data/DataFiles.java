package closecodes.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The files of a data folder, or of the data built into this program, as bytes. */
public final class DataFiles {
    /** The largest file that is read, in bytes; ours have under 100 KiB. */
    public static final int LARGEST_FILE = 1024 * 1024;

    /** The most that all files may have together, in bytes; ours have under 1 MiB. */
    static final long LARGEST_FOLDER = 32L * 1024 * 1024;

    static final int DEEPEST_FOLDER = 4;
    static final int MOST_FILES = 20_000;
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

    /** One file of the data that comes with the program; nothing where a path leaves it. */
    static Optional<byte[]> builtIn(String path) {
        if (!path.matches("([a-z]+/)?[a-z0-9-]+\\.yaml")) {
            return Optional.empty();
        }
        try (var in = DataFiles.class.getResourceAsStream("/" + BUILT_IN + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the built-in data", e);
        }
    }

    /**
     * The data in a folder. Links are followed, as mounted volumes are made of them; names that start with a dot are
     * passed over.
     *
     * @throws IOException if the folder cannot be read or holds more than 20,000 files or 32 MiB
     */
    public static List<DataFile> in(Path folder) throws IOException {
        List<Path> paths;
        try (var walk = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            paths = walk.filter(path -> !hidden(folder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .toList();
        } catch (UncheckedIOException e) {
            throw explained(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw explained(e);
        }
        if (paths.size() > MOST_FILES) {
            throw new IOException(folder + " holds more than " + MOST_FILES + " files");
        }
        var files = new ArrayList<DataFile>();
        long total = 0;
        for (var path : paths) {
            var file = fileIn(folder, path);
            total += file.bytes().length;
            if (total > LARGEST_FOLDER) {
                throw new IOException(folder + " holds more than " + LARGEST_FOLDER + " bytes");
            }
            files.add(file);
        }
        return sorted(files);
    }

    private static DataFile fileIn(Path folder, Path path) throws IOException {
        var name = folder.relativize(path).toString().replace('\\', '/');
        try (var in = Files.newInputStream(path)) {
            // Not all bytes: a file can grow, or claim to be empty, as those of /proc do.
            var bytes = in.readNBytes(LARGEST_FILE + 1);
            return bytes.length > LARGEST_FILE
                    ? new DataFile(name, new byte[0], Math.max(bytes.length, Files.size(path)))
                    : new DataFile(name, bytes, bytes.length);
        } catch (FileSystemException e) {
            throw explained(e);
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    /** The same with a reason: the message of these is the bare path. */
    static IOException explained(IOException e) {
        if (e instanceof FileSystemLoopException loop) {
            return new IOException(loop.getFile() + ": this link leads back to a folder above it; remove it", e);
        }
        if (e instanceof AccessDeniedException denied) {
            return new IOException(denied.getFile() + ": there is no permission to read it", e);
        }
        return e instanceof NoSuchFileException missing
                ? new IOException(missing.getFile() + ": there is no such file or folder", e)
                : e;
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
