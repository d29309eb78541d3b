package closecodes.data.lint;

import closecodes.catalog.Invisible;
import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Unicode NFC, and no character that looks like another or like nothing. */
final class Characters implements Rule {
    /** What stands in for bytes that somebody's editor could not read. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final Set<String> FROM_LOGS = Set.of("signals", "context-signals", "text", "reasons");

    @Override
    public String id() {
        return "nfc";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.node() instanceof Node.Scalar scalar) {
                    check(document, scalar, isFromLog(visit) ? Characters::invisible : Characters::objection, report);
                }
            }
            for (var text : document.texts()) {
                check(document, text.en(), Characters::objection, report);
                check(document, text.vi(), Characters::objection, report);
            }
        }
    }

    /** What diagnosis looks for in logs is in the script of the log. */
    private static boolean isFromLog(Document.Visit visit) {
        return visit.shape() instanceof Shape.Plain && FROM_LOGS.contains(visit.name());
    }

    private static void check(
            Document document, Node.Scalar scalar, IntFunction<Optional<String>> objection, Report report) {
        if (!Normalizer.isNormalized(scalar.text(), Normalizer.Form.NFC)) {
            report.problem(document, scalar.place(), "The text is not in Unicode NFC; normalise it");
        }
        scalar.text()
                .codePoints()
                .mapToObj(objection)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(message -> report.problem(document, scalar.place(), message));
    }

    private static Optional<String> invisible(int character) {
        return character != '\n' && isInvisible(character)
                ? Optional.of("The invisible character " + name(character) + " has no place in a text; delete it")
                : Optional.empty();
    }

    private static Optional<String> objection(int character) {
        var invisible = invisible(character);
        if (invisible.isPresent()) {
            return invisible;
        }
        var script = Character.UnicodeScript.of(character);
        boolean letter = Character.isLetter(character);
        if (letter && script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.GREEK) {
            return Optional.of("The letter " + Character.toString(character) + " (" + name(character)
                    + ") is not Latin; retype it");
        }
        return character >= 0xFF01 && character <= 0xFF5E
                ? Optional.of("The full-width character " + name(character) + " has a plain form; retype it")
                : Optional.empty();
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return Invisible.is(character)
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || character == REPLACEMENT
                || character == 0xA0;
    }

    private static String name(int character) {
        return String.format("U+%04X", character);
    }
}
