package closecodes.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** Why the end of a connection has no close code. */
public enum NoCode {
    /** It never opened. */
    HANDSHAKE,
    /** It ended, and nothing says how. */
    NOT_STATED,
    /** It is something else that went wrong. */
    NOT_A_CLOSE;

    /** The id in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public static NoCode of(String id) {
        return Arrays.stream(values())
                .filter(noCode -> noCode.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No code for want of " + id));
    }
}
