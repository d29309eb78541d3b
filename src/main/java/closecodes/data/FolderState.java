package closecodes.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a data folder looks like from outside: name, size, time and identity of each file, which costs no reading. Two
 * equal states mean that nobody wrote in between. Links are followed, so a link that is set to another folder shows.
 */
public record FolderState(Map<String, String> files) {

    /**
     * The present state of a folder.
     *
     * @throws IOException if the folder cannot be read
     */
    public static FolderState of(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(folder, DataFiles.DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            for (var path : (Iterable<Path>) walk.limit(DataFiles.MOST_FILES + 1L)::iterator) {
                var it = Files.readAttributes(path, BasicFileAttributes.class);
                if (it.isRegularFile()) {
                    files.put(path.toString(), it.size() + " " + it.lastModifiedTime() + " " + it.fileKey());
                }
            }
        } catch (UncheckedIOException e) {
            throw DataFiles.explained(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw DataFiles.explained(e);
        }
        return new FolderState(files);
    }
}
