package closecodes.probe;

import closecodes.protocol.CloseCode;
import closecodes.protocol.FrameWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The frames that the probe sends. The frame writer makes them, but for headers that no writer would write. */
final class ClientFrames {
    static final int CONTINUATION = 0x80;
    static final int TEXT = 0x81;
    static final int CLOSE = 0x88;
    static final int PING = 0x89;
    static final int PONG = 0x8A;
    static final int FIN = 0x80;

    /** The same key in every frame, so that two runs send the same bytes; hiding them is not our concern. */
    private static final byte[] KEY = {0x37, (byte) 0xFA, 0x21, 0x3D};

    private ClientFrames() {}

    static byte[] close(@Nullable Integer code, String reason) {
        return FrameWriter.close(code == null ? null : new CloseCode(code), reason, KEY);
    }

    /** The body of a Close with any code, legal or not, and any bytes after it. */
    static byte[] body(int code, byte... reason) {
        var body = new ByteArrayOutputStream();
        body.write(code >> 8);
        body.write(code);
        body.writeBytes(reason);
        return body.toByteArray();
    }

    static byte[] text(String text) {
        return masked(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A masked frame with its length in the shortest form. */
    static byte[] masked(int firstByte, byte... payload) {
        return FrameWriter.frame(firstByte, payload, KEY);
    }

    /** A masked frame whose first bytes, up to the length, are given. */
    static byte[] masked(byte[] header, byte... payload) {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(header);
        frame.writeBytes(KEY);
        frame.writeBytes(FrameWriter.masked(payload, KEY));
        return frame.toByteArray();
    }

    static byte[] unmasked(int firstByte, byte... payload) {
        return FrameWriter.frame(firstByte, payload, null);
    }
}
