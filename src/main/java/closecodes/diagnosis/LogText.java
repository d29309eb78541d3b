package closecodes.diagnosis;

import closecodes.catalog.Invisible;

/**
 * A pasted text in a form that can be compared: lower case, plain quotes, slashes one way, no escape sequences of
 * terminals. Every character keeps its place, so that what was found can be quoted as it was pasted.
 */
final class LogText {
    private static final int LONGEST_QUOTE = 90;
    private static final char ESCAPE = 0x1B;

    private final String raw;
    private final String folded;

    LogText(String raw) {
        this.raw = raw;
        this.folded = fold(raw);
    }

    String raw() {
        return raw;
    }

    String folded() {
        return folded;
    }

    /** The character at a place; a line break outside the text. */
    char at(int index) {
        return index < 0 || index >= folded.length() ? '\n' : folded.charAt(index);
    }

    /** Where a literal first stands between two places; -1 if it does not. */
    int find(String literal, int from, int to) {
        int found = folded.substring(from, to).indexOf(literal);
        return found < 0 ? -1 : from + found;
    }

    /** Where the line of a place ends. */
    int lineEnd(int index) {
        int end = folded.indexOf('\n', index);
        return end < 0 ? folded.length() : end;
    }

    /** Where the line of a place begins. */
    int lineStart(int index) {
        return folded.lastIndexOf('\n', index - 1) + 1;
    }

    /** A piece as it was pasted, without what could disturb the reader's terminal. */
    String quote(int start, int end) {
        var quote = new StringBuilder();
        raw.substring(start, end)
                .codePoints()
                .map(character -> Invisible.is(character) ? ' ' : character)
                .forEach(quote::appendCodePoint);
        var line = quote.toString().strip().replace('`', '\'');
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The comparable form of a text, as long as the text. */
    static String fold(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] == ESCAPE) {
                i = blankSequence(folded, i);
            } else {
                folded[i] = fold(folded[i]);
            }
        }
        return new String(folded);
    }

    /** Blanks {@code ESC [ 3 1 m} and the like; gives the place of its last character. */
    private static int blankSequence(char[] text, int start) {
        int end = start;
        if (start + 1 < text.length && text[start + 1] == '[') {
            end = start + 1;
            while (end + 1 < text.length && isParameter(text[end + 1])) {
                end++;
            }
            end = Math.min(end + 1, text.length - 1);
        }
        for (int i = start; i <= end; i++) {
            text[i] = text[i] == '\n' ? '\n' : ' ';
        }
        return end;
    }

    private static boolean isParameter(char character) {
        return character == ';' || NumberPlace.isDigit(character);
    }

    private static char fold(char character) {
        return switch (character) {
            case '\n', '\r', '\u2028', '\u2029' -> '\n';
            case '\u2018', '\u2019', '`' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\\' -> '/';
            case '\u00A0' -> ' ';
            default -> {
                if (character < ' ') {
                    yield ' ';
                }
                boolean isFullWidth = character >= '\uFF01' && character <= '\uFF5E';
                yield Character.toLowerCase(isFullWidth ? (char) (character - 0xFEE0) : character);
            }
        };
    }
}
