package closecodes.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes frames (RFC 6455 §5.2): legal Close frames (§5.5.1), and whatever else somebody asks for. */
public final class FrameWriter {
    private static final int FIN_AND_CLOSE = 0x88;
    private static final int MASK_BIT = 0x80;
    private static final int LONGEST_SHORT = 125;
    private static final int LONGEST_MEDIUM = 0xFFFF;
    private static final int TWO_BYTES_FOLLOW = 126;
    private static final int EIGHT_BYTES_FOLLOW = 127;

    private FrameWriter() {}

    /**
     * A Close frame as one side puts it on the wire.
     *
     * @param code null for an empty body; then there is no reason either
     * @param maskingKey four bytes for a client's frame; null for a server's
     * @throws IllegalArgumentException if the code must not be sent, the reason is too long, or stands without a code
     */
    public static byte[] close(@Nullable CloseCode code, String reason, byte @Nullable [] maskingKey) {
        if (code == null && !reason.isEmpty()) {
            throw new IllegalArgumentException("A reason needs a code in front of it");
        }
        if (code != null && !code.wireUse().onWire()) {
            throw new IllegalArgumentException(code + " must not be sent");
        }
        if (!CloseReason.fits(reason)) {
            throw new IllegalArgumentException("The reason has more than " + CloseReason.MAX_BYTES + " bytes");
        }
        var body = new ByteArrayOutputStream();
        if (code != null) {
            body.write(code.number() >> 8);
            body.write(code.number());
            body.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        }
        return frame(FIN_AND_CLOSE, body.toByteArray(), maskingKey);
    }

    /**
     * A frame, legal or not, with its length in the shortest form.
     *
     * @param firstByte FIN, the reserved bits and the opcode
     * @param maskingKey four bytes; null for a frame without a mask
     */
    public static byte[] frame(int firstByte, byte[] payload, byte @Nullable [] maskingKey) {
        var frame = new ByteArrayOutputStream();
        int mask = maskingKey == null ? 0 : MASK_BIT;
        frame.write(firstByte);
        if (payload.length <= LONGEST_SHORT) {
            frame.write(mask | payload.length);
        } else if (payload.length <= LONGEST_MEDIUM) {
            frame.write(mask | TWO_BYTES_FOLLOW);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        } else {
            frame.write(mask | EIGHT_BYTES_FOLLOW);
            frame.writeBytes(
                    ByteBuffer.allocate(Long.BYTES).putLong(payload.length).array());
        }
        if (maskingKey == null) {
            frame.writeBytes(payload);
        } else {
            frame.writeBytes(maskingKey);
            frame.writeBytes(masked(payload, maskingKey));
        }
        return frame.toByteArray();
    }

    /** A payload under a mask, or without it if it had one (§5.3). */
    public static byte[] masked(byte[] payload, byte[] key) {
        var masked = payload.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= key[i % key.length];
        }
        return masked;
    }
}
