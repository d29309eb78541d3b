package closecodes.protocol;

import java.util.Locale;

/**
 * Who defines a close code, and whether anybody has: RFC 6455 §7.4.1 and §7.4.2 with the IANA WebSocket Close Code
 * Number Registry as of November 2026.
 */
public enum CodeStatus {
    /** 0–999: not used. */
    UNUSED,
    /** Defined by RFC 6455 §7.4.1 for use in Close frames. */
    STANDARD,
    /** Registered with IANA after RFC 6455: 1012–1014, 3000, 3003, 3008. */
    REGISTERED,
    /** 1004: reserved, its meaning was never defined. */
    RESERVED,
    /** 1005, 1006, 1015: reserved for reporting to the local application; never on the wire. */
    LOCAL_ONLY,
    /** 1016–2999: kept for the protocol, its revisions and its extensions; nobody has been given them. */
    UNASSIGNED,
    /** 3000–3999 without a registration: first come, first served at IANA. */
    UNREGISTERED,
    /** 4000–4999: agreed between the two applications, cannot be registered. */
    PRIVATE_USE,
    /** 5000–65535: RFC 6455 says nothing about them. */
    UNDEFINED;

    /** The id of this status in the vocabulary and in the API, such as {@code local-only}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CodeStatus of(int number) {
        if (number < 1000) {
            return UNUSED;
        }
        if (number < 3000) {
            return ofProtocol(number);
        }
        if (number < 4000) {
            return number == 3000 || number == 3003 || number == 3008 ? REGISTERED : UNREGISTERED;
        }
        return number < 5000 ? PRIVATE_USE : UNDEFINED;
    }

    private static CodeStatus ofProtocol(int number) {
        return switch (number) {
            case 1004 -> RESERVED;
            case 1005, 1006, 1015 -> LOCAL_ONLY;
            case 1012, 1013, 1014 -> REGISTERED;
            default -> number <= 1011 ? STANDARD : UNASSIGNED;
        };
    }
}
