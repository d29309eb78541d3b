package closecodes.protocol;

import java.util.Optional;

/** Says where bytes stop being UTF-8 and why (RFC 3629 §3, §4). */
public final class Utf8 {
    private Utf8() {}

    /** The ways in which bytes are no UTF-8. */
    public enum Flaw {
        /** A byte that begins no character: a continuation byte, or 0xC0, 0xC1, 0xF5 to 0xFF. */
        BAD_START,
        /** A character in more bytes than it needs. */
        OVERLONG,
        /** Half of a UTF-16 surrogate pair. */
        SURROGATE,
        /** Past U+10FFFF. */
        TOO_LARGE,
        /** A character whose following bytes are missing. */
        TRUNCATED
    }

    /** The first flaw, and the index of the byte where its character begins. */
    public record Objection(Flaw flaw, int index) {}

    /** What is wrong with these bytes, if anything. */
    public static Optional<Objection> objection(byte[] bytes) {
        int index = 0;
        while (index < bytes.length) {
            int first = bytes[index] & 0xFF;
            int length = length(first);
            if (length == 0) {
                return flaw(startFlaw(first), index);
            }
            int character = length == 1 ? first : first & (0x7F >> length);
            for (int i = 1; i < length; i++) {
                if (index + i >= bytes.length || (bytes[index + i] & 0xC0) != 0x80) {
                    return flaw(Flaw.TRUNCATED, index);
                }
                character = (character << 6) | (bytes[index + i] & 0x3F);
            }
            if ((length == 3 && character < 0x800) || (length == 4 && character < 0x10000)) {
                return flaw(Flaw.OVERLONG, index);
            }
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return flaw(Flaw.SURROGATE, index);
            }
            if (character > Character.MAX_CODE_POINT) {
                return flaw(Flaw.TOO_LARGE, index);
            }
            index += length;
        }
        return Optional.empty();
    }

    /** How many bytes a character has that begins with this one; 0 if none does. */
    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first < 0xE0) {
            return 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xF0 && first < 0xF5 ? 4 : 0;
    }

    private static Flaw startFlaw(int first) {
        if (first == 0xC0 || first == 0xC1) {
            return Flaw.OVERLONG;
        }
        return first >= 0xF5 && first <= 0xF7 ? Flaw.TOO_LARGE : Flaw.BAD_START;
    }

    private static Optional<Objection> flaw(Flaw flaw, int index) {
        return Optional.of(new Objection(flaw, index));
    }
}
