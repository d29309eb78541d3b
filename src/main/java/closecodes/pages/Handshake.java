package closecodes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a connection ends with a code, as a drawing of two sides and what goes between them (RFC 6455 §7.1).
 *
 * @param left who stands on the left
 * @param right who stands on the right
 * @param steps what goes between them, in order
 * @param leftSees what the application on the left is told, a line each
 * @param rightSees the same on the right
 * @param sentence the whole drawing in words
 * @param rule the section that it draws, such as {@code 7.1.5}
 */
public record Handshake(
        String left,
        String right,
        List<Step> steps,
        List<String> leftSees,
        List<String> rightSees,
        String sentence,
        String rule) {
    private static final int FIRST_STEP = 62;
    private static final int STEP = 48;
    private static final int LINE = 16;

    /** What can go between two sides. */
    public enum Way {
        RIGHT,
        LEFT,
        /** Something that should have arrived and does not. */
        LOST,
        /** The transport, closed by both. */
        BOTH;

        /** Its class in the stylesheet. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line of the drawing.
     *
     * @param label what goes that way
     * @param note a remark on it; empty if it needs none
     * @param refused whether the other side takes it for an error
     */
    public record Step(Way way, String label, String note, boolean refused) {

        static Step of(Way way, String label, String note) {
            return new Step(way, label, note, false);
        }

        static Step refused(String label, String note) {
            return new Step(Way.RIGHT, label, note, true);
        }
    }

    /** Where the line of a step lies, by its index. */
    public int y(int step) {
        return FIRST_STEP + step * STEP;
    }

    /** Where the time line of each side ends. */
    public int end() {
        return y(steps.size() - 1) + 26;
    }

    /** Where the first line of what an application is told lies. */
    public int seen() {
        return end() + LINE + 2;
    }

    /** Where a line of what an application is told lies, by its index. */
    public int seen(int line) {
        return seen() + (line + 1) * LINE;
    }

    /** How high the boxes at the bottom are. */
    public int boxes() {
        return LINE * (1 + Math.max(leftSees.size(), rightSees.size())) + 10;
    }

    /** The height of the whole drawing. */
    public int height() {
        return end() + boxes() + 2;
    }

    /** The drawing line by line, for those who cannot see it. */
    public String description(Reader reader) {
        var lines = new ArrayList<String>();
        for (var step : steps) {
            lines.add(switch (step.way()) {
                        case RIGHT -> left + " → " + right + ": ";
                        case LEFT -> right + " → " + left + ": ";
                        case LOST -> "✕ ";
                        case BOTH -> reader.says("Both sides", "Cả hai bên") + ": ";
                    }
                    + step.label()
                    + (step.note().isEmpty() ? "" : " (" + step.note() + ")"));
        }
        lines.add(told(reader, left, leftSees));
        lines.add(told(reader, right, rightSees));
        return lines.stream().collect(Collectors.joining(". ", "", "."));
    }

    private static String told(Reader reader, String side, List<String> seen) {
        return side + " " + reader.says("sees", "thấy") + ": " + String.join(" ", seen);
    }
}
