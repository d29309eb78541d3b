package closecodes.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters and digits that stand together, such as {@code going_away}, {@code PolicyViolation},
 * {@code socket.io} or {@code đóng}.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where the text goes on
 * @param parts what it is made of, {@code policy} and {@code violation}; a plain word has one part
 */
record Word(int start, int end, List<Part> parts) {
    private static final String CONNECTORS = "_-.";
    private static final char ASCII = 0x80;
    /** The end of the block "Latin Extended Additional", where Vietnamese has most of its letters. */
    private static final char LAST_LATIN = 0x1EFF;

    private static final char[] BASES = bases();

    /** A piece of a word in lower case, with its place in the text. */
    record Part(int start, int end, String text) {}

    /** The words of a text in NFC. */
    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        int i = 0;
        while (i < text.length()) {
            if (!isWordly(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && (isWordly(text.charAt(i)) || connects(text, i))) {
                i++;
            }
            words.add(new Word(start, i, parts(text, start, i)));
        }
        return words;
    }

    /** The parts without what connects them: {@code going-away} is {@code goingaway}. */
    String whole() {
        if (parts.size() == 1) {
            return parts.get(0).text();
        }
        var whole = new StringBuilder();
        parts.forEach(part -> whole.append(part.text()));
        return whole.toString();
    }

    /** A text in the composed form of Unicode: what looks the same is the same. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A word in lower case without diacritics: {@code đóng} is {@code dong}. */
    static String folded(String lower) {
        char[] folded = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= ASCII && c < BASES.length && BASES[c] != c) {
                folded = folded == null ? lower.toCharArray() : folded;
                folded[i] = BASES[c];
            }
        }
        return folded == null ? lower : new String(folded);
    }

    /** The letter without its marks for each Latin letter that has some. */
    private static char[] bases() {
        var bases = new char[LAST_LATIN + 1];
        for (char c = 0; c < bases.length; c++) {
            bases[c] =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
        bases['đ'] = 'd';
        return bases;
    }

    private static boolean isWordly(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean connects(String text, int i) {
        return CONNECTORS.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && isWordly(text.charAt(i + 1));
    }

    private static List<Part> parts(String text, int start, int end) {
        var parts = new ArrayList<Part>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || !isWordly(text.charAt(i))) {
                add(parts, text, from, i);
                from = i + 1;
            } else if (i > from && changes(text, i, end)) {
                add(parts, text, from, i);
                from = i;
            }
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, int from, int to) {
        if (from < to) {
            parts.add(new Part(from, to, text.substring(from, to).toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether a part begins here: {@code goingAway}, {@code TLSHandshake}, {@code utf8}. */
    private static boolean changes(String text, int i, int end) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        if (Character.isDigit(before) != Character.isDigit(here)) {
            return true;
        }
        if (!Character.isUpperCase(here)) {
            return false;
        }
        return Character.isLowerCase(before) || (i + 1 < end && Character.isLowerCase(text.charAt(i + 1)));
    }
}
