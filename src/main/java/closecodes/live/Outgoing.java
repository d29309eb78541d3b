package closecodes.live;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;

/** What is to be written, one write at a time, and then perhaps the end. Its connection calls it in turn. */
final class Outgoing {
    private final EndPoint endPoint;
    private final Callback onWritten;
    private final Queue<ByteBuffer> unwritten = new ArrayDeque<>(2);
    private boolean isWriting;
    private boolean isLast;

    /**
     * Writes to an end point.
     *
     * @param onWritten called when a write has come to its end; it must call {@link #written()}
     */
    Outgoing(EndPoint endPoint, Callback onWritten) {
        this.endPoint = endPoint;
        this.onWritten = onWritten;
    }

    /** Whether a write has not come to its end. */
    boolean isPending() {
        return isWriting;
    }

    void write(byte[] bytes) {
        unwritten.add(ByteBuffer.wrap(bytes));
        flush();
    }

    /** Ends our direction of TCP when all is written. */
    void end() {
        isLast = true;
        flush();
    }

    /** The write that was pending is done; begins the next. */
    void written() {
        isWriting = false;
        flush();
    }

    /** Forgets what was to be written. */
    void clear() {
        unwritten.clear();
    }

    private void flush() {
        while (!isWriting && !unwritten.isEmpty()) {
            isWriting = true;
            endPoint.write(onWritten, unwritten.remove());
        }
        if (!isWriting && isLast) {
            endPoint.shutdownOutput();
        }
    }
}
