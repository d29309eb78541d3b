package closecodes.protocol;

import java.util.Locale;

/** One of the two sides of a WebSocket connection (RFC 6455 §2). */
public enum Endpoint {
    CLIENT,
    SERVER;

    /** The id of this side in the API: {@code client} or {@code server}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
