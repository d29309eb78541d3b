package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.text.Normalizer;
import java.util.Optional;

/** Unicode NFC, and no character that looks like another or like nothing. */
final class Characters implements Rule {
    /** What stands in for bytes that somebody's editor could not read. */
    private static final int REPLACEMENT = 0xFFFD;

    @Override
    public String id() {
        return "nfc";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.node() instanceof Node.Scalar scalar) {
                    check(document, scalar, report);
                }
            }
            for (var text : document.texts()) {
                check(document, text.en(), report);
                check(document, text.vi(), report);
            }
        }
    }

    private static void check(Document document, Node.Scalar scalar, Report report) {
        if (!Normalizer.isNormalized(scalar.text(), Normalizer.Form.NFC)) {
            report.problem(document, scalar.place(), "The text is not in Unicode NFC; normalise it");
        }
        scalar.text()
                .codePoints()
                .boxed()
                .map(Characters::objection)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(message -> report.problem(document, scalar.place(), message));
    }

    private static Optional<String> objection(int character) {
        if (character != '\n' && isInvisible(character)) {
            return Optional.of("The invisible character " + name(character) + " has no place in a text; delete it");
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
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || character == REPLACEMENT
                || character == 0xA0;
    }

    private static String name(int character) {
        return String.format("U+%04X", character);
    }
}
