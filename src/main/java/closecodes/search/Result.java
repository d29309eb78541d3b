package closecodes.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param match how the hits fit
 * @param total how many there are, at most {@link #MOST_COUNTED}
 * @param didYouMean what was probably meant; null where that is what was typed
 * @param suggestions what to look for instead; only where nothing was found
 */
public record Result(
        Match match, List<Hit> hits, int total, @Nullable String didYouMean, List<String> suggestions) {

    /** Hits are counted up to this number: nobody reads further. */
    public static final int MOST_COUNTED = 1_000;

    /** How hits fit what was typed. */
    public enum Match {
        /** All words, as typed. */
        EXACT,
        /** All words, some of them corrected. */
        FUZZY,
        /** Some of the words. */
        PARTIAL,
        /** Nothing fits. */
        NONE;

        /** The id in answers. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An entry and the piece of it that fits best. */
    public record Hit(Entry entry, Snippet snippet) {}

    /**
     * A piece of an entry's text.
     *
     * @param marks what fits in it, in order and not touching
     */
    public record Snippet(String text, List<Mark> marks) {}

    /** A place in a snippet, from {@code start} to before {@code end}, in UTF-16 code units. */
    public record Mark(int start, int end) {}
}
