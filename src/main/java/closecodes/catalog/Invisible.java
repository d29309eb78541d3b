package closecodes.catalog;

/** Characters that do not show, or that change how others show: no text of a stranger is printed with them in it. */
public final class Invisible {
    private Invisible() {}

    /** Whether a code point is a control, a format character such as a change of direction, a break of lines, or half a pair. */
    public static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Appends a code point, escaped like {@code \u001b} if it is one of these. */
    public static void escape(StringBuilder line, int character) {
        if (is(character)) {
            line.append(String.format("\\u%04x", character));
        } else {
            line.appendCodePoint(character);
        }
    }
}
