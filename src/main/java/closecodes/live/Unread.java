package closecodes.live;

import closecodes.protocol.FrameHeader;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that came and are not taken apart yet; nothing is held while nothing is left. Not thread-safe. */
final class Unread {
    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int used;

    boolean isEmpty() {
        return used == 0;
    }

    /** Takes in more bytes. */
    void add(ByteBuffer more) {
        int needed = used + more.remaining();
        if (needed > bytes.length) {
            // Doubled, so that a frame that comes byte by byte is not copied once a byte.
            bytes = Arrays.copyOf(bytes, used == 0 ? needed : Math.max(needed, 2 * bytes.length));
        }
        int count = more.remaining();
        more.get(bytes, used, count);
        used += count;
    }

    /** A copy of the first bytes, and of no more than there are. */
    byte[] first(int most) {
        return Arrays.copyOf(bytes, Math.min(used, most));
    }

    /** Whether the whole frame is there that begins with this header. */
    boolean holds(FrameHeader header) {
        return used - header.length() >= header.payload();
    }

    /** Takes out the frame that begins with this header; it must be all there. */
    byte[] take(FrameHeader header) {
        int length = header.length() + (int) header.payload();
        var frame = Arrays.copyOf(bytes, length);
        bytes = length == used ? NOTHING : Arrays.copyOfRange(bytes, length, used);
        used -= length;
        return frame;
    }

    void clear() {
        bytes = NOTHING;
        used = 0;
    }
}
