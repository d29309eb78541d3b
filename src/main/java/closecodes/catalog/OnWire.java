package closecodes.catalog;

import closecodes.protocol.CloseCode;
import org.jspecify.annotations.Nullable;

/**
 * What really goes out of a library that closes.
 *
 * @param code the code of the Close frame; null for any other kind than {@link Kind#CODE}
 */
public record OnWire(Kind kind, @Nullable CloseCode code) {

    /** A Close frame without a code. */
    public static final OnWire EMPTY = new OnWire(Kind.EMPTY, null);

    /** No Close frame: TCP just ends. */
    public static final OnWire NOTHING = new OnWire(Kind.NOTHING, null);

    /** The close call fails, and the connection goes on. */
    public static final OnWire REFUSED = new OnWire(Kind.REFUSED, null);

    /** Nobody measured it. */
    public static final OnWire UNKNOWN = new OnWire(Kind.UNKNOWN, null);

    /** The kinds of what can go out. */
    public enum Kind {
        CODE,
        EMPTY,
        NOTHING,
        REFUSED,
        UNKNOWN
    }

    /** A Close frame with this code. */
    public static OnWire code(CloseCode code) {
        return new OnWire(Kind.CODE, code);
    }
}
