package closecodes.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word nearest to one that somebody mistyped. */
public final class Nearest {
    private static final int LONGEST_WORD = 64;

    private Nearest() {}

    /**
     * The known word with the fewest typing errors between it and {@code word}, if these are few enough to be errors:
     * at most a third of the word's length, and at least one.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        var typed = word.toLowerCase(Locale.ROOT);
        var allowed = Math.max(1, word.length() / 3);
        return known.stream()
                .map(candidate -> new Guess(candidate, distance(typed, candidate.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance <= allowed)
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
                .map(Guess::word);
    }

    private record Guess(String word, int distance) {}

    /** The Levenshtein distance: how many characters to insert, delete or replace. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
