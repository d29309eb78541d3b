package closecodes.protocol;

import java.util.Locale;

/**
 * One part of a frame. The parts of a byte share its offset.
 *
 * @param offset of its first byte, from 0
 * @param length in bytes
 * @param value the number that it holds; for bytes without one, their count
 */
public record FrameField(Kind kind, int offset, int length, long value) {

    /** The parts of a frame in their order (RFC 6455 §5.2, §5.5.1). */
    public enum Kind {
        FIN,
        RSV1,
        RSV2,
        RSV3,
        OPCODE,
        MASK,
        LENGTH,
        EXTENDED_LENGTH,
        MASKING_KEY,
        CODE,
        REASON,
        PAYLOAD,
        TRAILING;

        /** The id of the part in the API, such as {@code masking-key}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
