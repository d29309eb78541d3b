package closecodes.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** Who ended a connection, seen from the side that tells it. */
public enum ClosedBy {
    LOCAL,
    PEER,
    PATH,
    /** The connection never opened, so there was nothing to close. */
    NOBODY,
    UNKNOWN;

    /** The id in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public static ClosedBy of(String id) {
        return Arrays.stream(values())
                .filter(closedBy -> closedBy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody closes as " + id));
    }
}
