package closecodes.catalog;

import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a program that closes a connection is; it decides which codes it may send. */
public enum SenderRole {
    /** A script in a browser: {@code close()} takes few codes (WHATWG WebSockets). */
    BROWSER_PAGE(Endpoint.CLIENT),
    /** A client library, or a program that uses one. */
    CLIENT(Endpoint.CLIENT),
    /** The server of the connection. */
    SERVER(Endpoint.SERVER),
    /** A gateway or proxy, towards the client that it serves. */
    GATEWAY(Endpoint.SERVER);

    private final Endpoint endpoint;

    SenderRole(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** The role with this id in the vocabulary, such as {@code browser-page}. */
    public static Optional<SenderRole> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** The id of this role in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it may, and can, send this code. */
    public boolean maySend(CloseCode code) {
        return code.wireUse().senders().contains(endpoint) && (this != BROWSER_PAGE || code.acceptedByBrowserClose());
    }

    /** Whether it answers opening handshakes, and so can refuse one. */
    public boolean answersHandshakes() {
        return endpoint == Endpoint.SERVER;
    }
}
