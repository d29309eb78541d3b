package closecodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The project's documents in a folder that is a link, as volumes in Kubernetes are: a new state is a new target. */
public final class DataVolume {
    private static final Path DATA = Path.of("data");
    private static final List<String> CHANGED = List.of("1001", "1006");

    private final Path root;
    private final Path link;

    public DataVolume(Path root) throws IOException {
        this.root = root;
        this.link = root.resolve("current");
        Files.createSymbolicLink(link, good(0));
    }

    /** The link, which stays where it is. */
    public Path path() {
        return link;
    }

    /** Documents whose titles of 1001 and 1006 end in this number. */
    public Path good(int number) throws IOException {
        var folder = folder("good-" + number);
        for (var code : CHANGED) {
            var file = folder.resolve("codes/" + code + ".yaml");
            var text = Files.readString(file);
            Files.writeString(
                    file,
                    text.replaceFirst("\n  en: (.+)\n", "\n  en: $1 " + number + "\n")
                            .replaceFirst("\n  vi: (.+)\n", "\n  vi: $1 " + number + "\n"));
        }
        return folder;
    }

    /** Documents with three problems. */
    public Path bad() throws IOException {
        var folder = folder("bad");
        var file = folder.resolve("codes/1006.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("severity: warning", "severity: \"warn\\u001B[31m\"")
                        .replace("fault: unknown\n", ""));
        return folder;
    }

    /** Sets the link in one step. */
    public void swap(Path target) throws IOException {
        var next = root.resolve("next");
        Files.createSymbolicLink(next, target);
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A state of the documents: links to one copy of them all, but for the codes, which are copies of their own. */
    private Path folder(String name) throws IOException {
        var all = root.resolve("all");
        if (!Files.exists(all)) {
            copy(DATA, all);
        }
        var folder = Files.createDirectory(root.resolve(name));
        try (var entries = Files.list(all)) {
            for (var entry : entries.filter(entry -> !entry.endsWith("codes")).toList()) {
                Files.createSymbolicLink(folder.resolve(entry.getFileName()), entry);
            }
        }
        copy(all.resolve("codes"), folder.resolve("codes"));
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
