package closecodes.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** Where words begin and end in a log, and which stand before a place. */
final class Words {
    /** What may stand between a number and the word that says what it is. */
    private static final String SEPARATORS = " \t=:([{<\"'#,*|)]}>-_/.!";

    private static final int MOST_SEPARATORS = 12;
    private static final int LONGEST_WORD = 24;

    private Words() {}

    /** Whether a piece is no part of a longer word; scripts without spaces have no such words. */
    static boolean standsAlone(LogText text, int start, int end) {
        return !(isAsciiWord(text.at(start)) && isAsciiWord(text.at(start - 1)) && !isEscape(text, start))
                && !(isAsciiWord(text.at(end - 1)) && isAsciiWord(text.at(end)));
    }

    /** Whether the two characters before a place are an escaped line break, as in JSON. */
    private static boolean isEscape(LogText text, int start) {
        char letter = text.at(start - 1);
        return text.at(start - 2) == '/' && (letter == 'n' || letter == 't' || letter == 'r');
    }

    static boolean isAsciiWord(char character) {
        return (character >= 'a' && character <= 'z') || NumberPlace.isDigit(character);
    }

    /** The words before a place in its line, the nearest first. */
    static List<String> before(LogText text, int place, int most) {
        var words = new ArrayList<String>();
        int end = place;
        while (words.size() < most) {
            int skipped = 0;
            while (SEPARATORS.indexOf(text.at(end - 1)) >= 0 && skipped < MOST_SEPARATORS) {
                end--;
                skipped++;
            }
            int start = end;
            while (isLetterOrDigit(text.at(start - 1)) && end - start < LONGEST_WORD) {
                start--;
            }
            if (start == end) {
                return words;
            }
            words.add(text.folded().substring(start, end));
            end = start;
        }
        return words;
    }

    /** The word behind a place, at most one space away; empty if there is none. */
    static String after(LogText text, int place) {
        int start = text.at(place) == ' ' ? place + 1 : place;
        int end = start;
        while (Character.isLetter(text.at(end)) && end - start < LONGEST_WORD) {
            end++;
        }
        return text.folded().substring(start, Math.max(start, end));
    }

    static boolean isLetterOrDigit(char character) {
        return Character.isLetterOrDigit(character);
    }
}
