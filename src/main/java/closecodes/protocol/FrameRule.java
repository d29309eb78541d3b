package closecodes.protocol;

import java.util.Locale;

/** A rule that a frame can break, its section of RFC 6455 and what a receiver fails with. */
public enum FrameRule {
    RSV_SET("§5.2", 1002),
    RESERVED_OPCODE("§5.2", 1002),
    FRAGMENTED_CONTROL("§5.5", 1002),
    MASK_MISSING("§5.1", 1002),
    MASK_PRESENT("§5.1", 1002),
    CONTROL_TOO_LONG("§5.5", 1002),
    LENGTH_NOT_MINIMAL("§5.2", 1002),
    LENGTH_HIGH_BIT("§5.2", 1002),
    ONE_BYTE_BODY("§5.5.1", 1002),
    ILLEGAL_CODE("§7.4", 1002),
    REASON_NOT_UTF8("§8.1", 1007),
    /** Of a frame among others: a continuation without a beginning. */
    NOTHING_TO_CONTINUE("§5.4", 1002),
    /** Of a frame among others: a message begins inside another. */
    MESSAGE_UNFINISHED("§5.4", 1002),
    TEXT_NOT_UTF8("§8.1", 1007);

    private final String section;
    private final int failCode;

    FrameRule(String section, int failCode) {
        this.section = section;
        this.failCode = failCode;
    }

    /** The id of the rule in the API, such as {@code mask-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The section of RFC 6455, such as {@code §5.1}. */
    public String section() {
        return section;
    }

    /** The code with which a receiver fails the connection (§7.1.7). */
    public int failCode() {
        return failCode;
    }
}
