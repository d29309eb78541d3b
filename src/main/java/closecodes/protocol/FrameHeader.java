package closecodes.protocol;

import java.util.Optional;

/**
 * The part of a frame in front of its payload (RFC 6455 §5.2).
 *
 * @param length of the header itself, in bytes, with the masking key
 * @param payload the length of the payload in bytes; {@link Long#MAX_VALUE} where the highest bit is set
 */
public record FrameHeader(boolean isFinal, int opcode, boolean isMasked, int length, long payload) {
    /** The longest header: two bytes, eight of length, four of key. */
    public static final int LONGEST = 14;

    private static final int KEY_BYTES = 4;
    private static final int TWO_BYTES_FOLLOW = 126;
    private static final int EIGHT_BYTES_FOLLOW = 127;

    /** The header at the start of some bytes; empty if it is not all there. */
    public static Optional<FrameHeader> of(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        boolean masked = (bytes[1] & 0x80) != 0;
        int seven = bytes[1] & 0x7F;
        int extra = seven == TWO_BYTES_FOLLOW ? Short.BYTES : seven == EIGHT_BYTES_FOLLOW ? Long.BYTES : 0;
        int length = 2 + extra + (masked ? KEY_BYTES : 0);
        if (bytes.length < length) {
            return Optional.empty();
        }
        long payload = seven;
        if (extra > 0) {
            payload = 0;
            for (int i = 0; i < extra; i++) {
                payload = (payload << 8) | (bytes[2 + i] & 0xFF);
            }
        }
        return Optional.of(new FrameHeader(
                (bytes[0] & 0x80) != 0, bytes[0] & 0x0F, masked, length, payload < 0 ? Long.MAX_VALUE : payload));
    }

    /** The payload that follows this header, without its mask (§5.3); all of it must be there. */
    public byte[] payloadOf(byte[] frame) {
        var plain = new byte[(int) payload];
        for (int i = 0; i < plain.length; i++) {
            int key = isMasked ? frame[length - KEY_BYTES + i % KEY_BYTES] : 0;
            plain[i] = (byte) (frame[length + i] ^ key);
        }
        return plain;
    }
}
