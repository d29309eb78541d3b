package closecodes.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** How many developers meet something, the most first. Our own judgement: it only decides what is listed first. */
public enum Reach {
    WIDE,
    COMMON,
    NICHE;

    /**
     * The reach with this id in the vocabulary.
     *
     * @throws NoSuchElementException if there is none
     */
    public static Reach of(String id) {
        return Arrays.stream(values())
                .filter(reach -> reach.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No reach " + id));
    }

    /** The id of this reach in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
