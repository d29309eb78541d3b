package closecodes.protocol;

import java.util.List;
import java.util.Locale;

/** Whether a close code may stand in a Close frame, and the rule that decides it. */
public enum WireUse {
    /** Either side may send it. */
    SENDABLE("RFC 6455 §7.4.1", List.of(Endpoint.CLIENT, Endpoint.SERVER)),
    /** 1012–1014 and the registered 3xxx: either side may send them, by registration rather than by the RFC. */
    SENDABLE_BY_REGISTRATION("IANA WebSocket Close Code Number Registry", List.of(Endpoint.CLIENT, Endpoint.SERVER)),
    /** 3000–4999: either side may send it; the two applications or a registration give it its meaning. */
    SENDABLE_BY_AGREEMENT("RFC 6455 §7.4.2", List.of(Endpoint.CLIENT, Endpoint.SERVER)),
    /** 1010: a server fails the opening handshake instead of sending it. */
    CLIENT_ONLY("RFC 6455 §7.4.1", List.of(Endpoint.CLIENT)),
    /** 1005, 1006, 1015: an endpoint must not send it; libraries report it to their own application. */
    LOCAL_ONLY("RFC 6455 §7.4.1", List.of()),
    /** 1004: its meaning was never defined. */
    RESERVED("RFC 6455 §7.4.1", List.of()),
    /** 1016–2999: kept for later versions of the protocol and its extensions. */
    UNASSIGNED("RFC 6455 §7.4.2", List.of()),
    /** 0–999 and 5000 up: a status code is a number from 1000 to 4999. */
    OUTSIDE("RFC 6455 §7.4.2, §11.7", List.of());

    private final String rule;
    private final List<Endpoint> senders;

    WireUse(String rule, List<Endpoint> senders) {
        this.rule = rule;
        this.senders = senders;
    }

    /** The id of this use in the vocabulary and in the API, such as {@code local-only}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The section or registry that decides, such as {@code RFC 6455 §7.4.1}. */
    public String rule() {
        return rule;
    }

    /** The sides that may put the code into a Close frame; empty if none may. */
    public List<Endpoint> senders() {
        return senders;
    }

    /** Whether at least one side may put the code into a Close frame. */
    public boolean onWire() {
        return !senders.isEmpty();
    }

    static WireUse of(CloseCode code) {
        return switch (code.status()) {
            case STANDARD -> code.number() == 1010 ? CLIENT_ONLY : SENDABLE;
            case REGISTERED -> SENDABLE_BY_REGISTRATION;
            case UNREGISTERED, PRIVATE_USE -> SENDABLE_BY_AGREEMENT;
            case LOCAL_ONLY -> LOCAL_ONLY;
            case RESERVED -> RESERVED;
            case UNASSIGNED -> UNASSIGNED;
            case UNUSED, UNDEFINED -> OUTSIDE;
        };
    }
}
