package closecodes.data.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A small tree of questions with a piece replaced, and what the linter says of it. */
final class CheckedDecision {
    static final String FILE = "decisions/which-code-to-send.yaml";

    private CheckedDecision() {}

    /** What the linter says of the tree without a problem. */
    static List<String> problems() {
        return Checked.problems(FILE, good());
    }

    /** What the linter says of the good tree with one piece of text replaced; the piece must be there. */
    static List<String> problemsWith(String piece, String replacement) {
        if (!good().contains(piece)) {
            throw new IllegalArgumentException("The good tree has no \"" + piece + "\"");
        }
        return Checked.problems(FILE, good().replace(piece, replacement));
    }

    static String good() {
        try (var in = Objects.requireNonNull(CheckedDecision.class.getResourceAsStream("/lint/decision.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
