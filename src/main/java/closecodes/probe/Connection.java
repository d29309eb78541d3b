package closecodes.probe;

import closecodes.catalog.Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open WebSocket connection on which every byte is ours; it notes what goes over it. */
final class Connection implements Closeable {
    /** What a server may send in a case before the probe stops listening, in bytes and in frames. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_FRAMES = 2_000;
    /** A server that reads none of the answers must not make us wait for it. */
    private static final int MOST_PONGS = 100;

    private final Socket transport;
    private final Socket stream;
    private final InputStream in;
    private final Duration timeout;
    private final Deadline over;
    private final List<byte[]> sent = new ArrayList<>();
    private final List<ServerFrame> frames = new ArrayList<>();
    private byte[] unread = {};
    private int received;
    private int pongs;
    private TcpEnd end = TcpEnd.OPEN;
    private boolean isEndLate;
    private boolean isEndAfterReply;
    private boolean isClosedFirst;

    /**
     * Takes over a socket after the opening handshake.
     *
     * @param transport the TCP socket
     * @param stream what the bytes go through: the same, or TLS on top of it
     * @param timeout of each wait
     * @param over when nothing is waited for any more
     */
    Connection(Socket transport, Socket stream, InputStream in, Duration timeout, Deadline over) {
        this.transport = transport;
        this.stream = stream;
        this.in = in;
        this.timeout = timeout;
        this.over = over;
    }

    /** Sends bytes at once, in one packet where they fit. */
    void send(byte[]... parts) {
        if (sent.isEmpty()) {
            takeWhatIsThere();
            isClosedFirst = end != TcpEnd.OPEN || hasClose();
        }
        sent.addAll(List.of(parts));
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        var bytes = new byte[length];
        int offset = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, bytes, offset, part.length);
            offset += part.length;
        }
        write(bytes);
    }

    /** Sends bytes one at a time. */
    void sendSlowly(byte[] bytes, Duration pause) {
        for (byte single : bytes) {
            send(new byte[] {single});
            listen(pause);
        }
    }

    /** Takes in what comes for a while, and answers pings. */
    void listen(Duration duration) {
        var deadline = within(duration);
        while (end == TcpEnd.OPEN && !deadline.isOver()) {
            read(deadline);
        }
    }

    /** Waits for the server's Close, and a little longer for what it sends after it. */
    void awaitClose() {
        var deadline = within(timeout);
        while (end == TcpEnd.OPEN && !hasClose() && !deadline.isOver()) {
            read(deadline);
        }
        if (hasClose()) {
            listen(timeout.dividedBy(10));
        }
    }

    /** Waits for the end of TCP. */
    void awaitEnd() {
        listen(timeout.dividedBy(2));
        if (end == TcpEnd.OPEN) {
            listen(timeout.dividedBy(2));
            isEndLate = end != TcpEnd.OPEN;
        }
    }

    /** Waits for the server to fail the connection; a server that waits for an answer to its Close gets one late. */
    void awaitFailure() {
        listen(timeout.dividedBy(2));
        if (end == TcpEnd.OPEN) {
            boolean isReplying = hasClose();
            if (isReplying) {
                write(ClientFrames.close(1000, ""));
            }
            listen(timeout.dividedBy(2));
            isEndAfterReply = isReplying && end != TcpEnd.OPEN;
        }
    }

    /** Ends our direction of TCP and leaves the other open (FIN). */
    void finish() {
        try {
            transport.shutdownOutput();
        } catch (IOException e) {
            // Already ended by the server: what it did is read next.
        }
    }

    /** Cuts TCP in both directions (RST). */
    void reset() {
        cut(TcpEnd.OURS);
    }

    private void cut(TcpEnd why) {
        end = why;
        try {
            transport.setSoLinger(true, 0);
            transport.close();
        } catch (IOException e) {
            // Already cut by the server, which comes to the same.
        }
    }

    /** What went over it so far. */
    Transcript transcript(@Nullable Text othersRefused) {
        return new Transcript(
                List.copyOf(sent), List.copyOf(frames), end, isEndLate, isEndAfterReply, isClosedFirst, othersRefused);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            // Nothing depends on it any more.
        }
    }

    private Deadline within(Duration duration) {
        return Deadline.in(duration).orAt(over);
    }

    private boolean hasClose() {
        return frames.stream().anyMatch(ServerFrame::isClose);
    }

    private void takeWhatIsThere() {
        try {
            while (end == TcpEnd.OPEN && in.available() > 0) {
                read(within(timeout));
            }
        } catch (IOException e) {
            end = TcpEnd.RESET;
        }
    }

    private void write(byte[] bytes) {
        try {
            stream.getOutputStream().write(bytes);
            stream.getOutputStream().flush();
        } catch (IOException e) {
            // The server ended first. What it sent before that is still to be read.
        }
    }

    private void read(Deadline deadline) {
        var buffer = new byte[8192];
        try {
            stream.setSoTimeout(deadline.leftMs());
            int count = in.read(buffer);
            if (count < 0) {
                end = TcpEnd.FIN;
            } else if (received + count > MOST_BYTES) {
                cut(TcpEnd.FLOOD);
            } else {
                received += count;
                take(buffer, count);
            }
        } catch (SocketTimeoutException e) {
            // Nothing came in time, which the caller's deadline finds too.
        } catch (IOException e) {
            end = TcpEnd.RESET;
        }
    }

    private void take(byte[] buffer, int count) {
        int length = unread.length;
        unread = Arrays.copyOf(unread, length + count);
        System.arraycopy(buffer, 0, unread, length, count);
        var next = ServerFrame.firstOf(unread);
        while (next.isPresent()) {
            if (frames.size() == MOST_FRAMES) {
                cut(TcpEnd.FLOOD);
                return;
            }
            var frame = next.get();
            frames.add(frame);
            unread = Arrays.copyOfRange(unread, frame.bytes().length, unread.length);
            if (frame.isPing() && sent.isEmpty() && pongs++ < MOST_PONGS) {
                write(ClientFrames.masked(ClientFrames.PONG, frame.payload()));
            }
            next = ServerFrame.firstOf(unread);
        }
    }
}
