package closecodes.protocol;

/** The reason of a Close frame: UTF-8 text that shares 125 bytes with the code (RFC 6455 §5.5, §5.5.1). */
public final class CloseReason {

    /** The most bytes that a reason may have: 125 of a control frame less 2 of the code. */
    public static final int MAX_BYTES = 123;

    private static final int REPLACEMENT = 0xFFFD;

    private CloseReason() {}

    /** The length in bytes of UTF-8; a lone surrogate counts as the 3 bytes of U+FFFD that take its place. */
    public static int bytes(String reason) {
        return reason.codePoints().map(CloseReason::bytes).sum();
    }

    /** Whether it fits into a Close frame beside a code. */
    public static boolean fits(String reason) {
        return bytes(reason) <= MAX_BYTES;
    }

    /** The longest beginning that fits, cut between two characters. */
    public static String cut(String reason) {
        int bytes = 0;
        int end = 0;
        while (end < reason.length()) {
            int character = reason.codePointAt(end);
            bytes += bytes(character);
            if (bytes > MAX_BYTES) {
                break;
            }
            end += Character.charCount(character);
        }
        return reason.substring(0, end);
    }

    /** Whether half a surrogate pair stands alone in it: no UTF-8 exists for that. */
    public static boolean hasLoneSurrogate(String reason) {
        return reason.codePoints().anyMatch(CloseReason::isSurrogate);
    }

    /** The reason with U+FFFD for each lone surrogate, as a browser sends it (Web IDL, USVString). */
    public static String whole(String reason) {
        return reason.codePoints()
                .map(character -> isSurrogate(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int bytes(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
