package closecodes.data;

import closecodes.catalog.Invisible;
import java.util.Comparator;

/**
 * One thing that is wrong with the data.
 *
 * @param file the path within the data folder
 * @param rule the id of the rule that found it
 * @param message what is wrong and how to cure it
 */
public record Problem(String file, Place place, String rule, String message) implements Comparable<Problem> {
    private static final int LONGEST = 1_000;
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::place).thenComparing(Problem::message);

    public Problem {
        file = oneLine(file);
        message = oneLine(message);
    }

    /** {@code codes/1006.yaml:24:7: [both-languages] "vi" is missing}. */
    @Override
    public String toString() {
        return file + ":" + place.line() + ":" + place.column() + ": [" + rule + "] " + message;
    }

    /** Quotations from a document must not break the line, speak to the terminal or fill the screen. */
    private static String oneLine(String text) {
        var line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> Invisible.escape(line, character));
        return text.codePointCount(0, text.length()) <= LONGEST ? line.toString() : line + "…";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
