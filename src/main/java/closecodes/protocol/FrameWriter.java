package closecodes.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes Close frames (RFC 6455 §5.2, §5.5.1), legal ones only. */
public final class FrameWriter {
    private static final int FIN_AND_CLOSE = 0x88;
    private static final int MASK_BIT = 0x80;

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
        var frame = new ByteArrayOutputStream();
        frame.write(FIN_AND_CLOSE);
        frame.write(body.size() | (maskingKey == null ? 0 : MASK_BIT));
        if (maskingKey == null) {
            frame.writeBytes(body.toByteArray());
        } else {
            frame.writeBytes(maskingKey);
            frame.writeBytes(masked(body.toByteArray(), maskingKey));
        }
        return frame.toByteArray();
    }

    private static byte[] masked(byte[] payload, byte[] key) {
        var masked = payload.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= key[i % key.length];
        }
        return masked;
    }
}
