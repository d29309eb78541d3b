package closecodes.data.lint;

import closecodes.data.DataFiles;
import closecodes.data.DataFiles.DataFile;
import closecodes.data.Linter;
import closecodes.data.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small document put among the real words and ranges, and what the linter says of it. */
final class Checked {
    static final String FILE = "codes/1006.yaml";

    private Checked() {}

    /** A document without a problem. */
    static String good() {
        try (var in = Objects.requireNonNull(Checked.class.getResourceAsStream("/lint/1006.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good document with one piece of text replaced; the piece must be there. */
    static String but(String piece, String replacement) {
        if (!good().contains(piece)) {
            throw new IllegalArgumentException("The good document has no \"" + piece + "\"");
        }
        return good().replace(piece, replacement);
    }

    /** What the linter says of this text as codes/1006.yaml. */
    static List<String> problems(String text) {
        return problems(FILE, text);
    }

    /** What the linter says of this text as a file of this name. */
    static List<String> problems(String file, String text) {
        return problems(file, text, Map.of());
    }

    /** What the linter says of this text as a file of this name, beside other files. */
    static List<String> problems(String file, String text, Map<String, String> others) {
        var files = new ArrayList<DataFile>();
        for (var builtIn : DataFiles.builtIn()) {
            boolean isNeeded = !builtIn.path().contains("/") || builtIn.path().startsWith("ranges/");
            if (isNeeded && !builtIn.path().equals(file)) {
                files.add(builtIn);
            }
        }
        files.add(file(file, text));
        others.forEach((name, other) -> files.add(file(name, other)));
        if (!file.startsWith("codes/")) {
            files.add(file(FILE, good()));
        }
        return Linter.lint(files).problems().stream()
                .filter(problem -> problem.file().equals(file))
                .map(Problem::toString)
                .toList();
    }

    private static DataFile file(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DataFile(name, bytes, bytes.length);
    }
}
