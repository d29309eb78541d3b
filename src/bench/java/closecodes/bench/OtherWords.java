package closecodes.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Other texts of the same length. What many documents say stays, as it would in any that are added; a rare word is in
 * most copies another, so that the vocabulary grows more slowly than the texts do (Heaps).
 */
final class OtherWords {
    /** Not the slots of patterns, such as {@code {reason}}. */
    private static final Pattern WORD = Pattern.compile("(?<![{\\p{L}])\\p{L}{4,}(?![}\\p{L}])");

    private static final int COMMON = 40;
    private static final int VARIANTS = 12;

    private final Map<String, Integer> frequency = new HashMap<>();

    /** Learns from texts which words are common. */
    OtherWords(List<String> texts) {
        for (var text : texts) {
            WORD.matcher(text).results().forEach(word -> frequency.merge(lower(word.group()), 1, Integer::sum));
        }
    }

    /** The text of a copy. */
    String vary(String text, int copy) {
        return WORD.matcher(text).replaceAll(word -> varyWord(word.group(), copy));
    }

    private String varyWord(String word, int copy) {
        int variant = Math.floorMod(lower(word).hashCode() + copy, VARIANTS);
        if (variant == 0 || frequency.getOrDefault(lower(word), 0) >= COMMON) {
            return word;
        }
        int turn = variant % word.length();
        return word.substring(turn) + word.substring(0, turn);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
