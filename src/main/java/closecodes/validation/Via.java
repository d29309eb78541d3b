package closecodes.validation;

import java.util.Locale;

/** How a Close is sent: straight onto the wire, or through an interface with rules of its own. */
public enum Via {
    /** RFC 6455 alone decides. */
    WIRE,
    /** {@code WebSocket.close()} of a page decides first (WHATWG WebSockets). */
    BROWSER;

    /** The id in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
