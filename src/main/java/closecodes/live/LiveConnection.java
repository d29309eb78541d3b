package closecodes.live;

import closecodes.catalog.Language;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A connection after its upgrade: bytes in and out, one thread at a time.
 *
 * <p>While a write is pending nothing is read, so that a peer that does not listen cannot make us remember more than its
 * last message. An idle connection holds no buffer and one entry in the scheduler.
 */
final class LiveConnection extends AbstractConnection implements Connection.UpgradeTo {
    private final Connector connector;
    private final Consumer<LiveConnection> onGone;
    private final Incoming incoming;
    private final Outgoing outgoing;
    private final LiveSession session;
    private boolean isReading;
    private boolean isBusy;

    LiveConnection(
            EndPoint endPoint,
            Connector connector,
            LiveLimits limits,
            Language language,
            Conversation conversation,
            Consumer<LiveConnection> onGone) {
        super(endPoint, connector.getExecutor());
        this.connector = connector;
        this.onGone = onGone;
        this.incoming = new Incoming(limits.messageBytes());
        this.outgoing = new Outgoing(endPoint, Callback.from(this::written, failure -> abort()));
        this.session = new LiveSession(this, limits, language, conversation);
    }

    /** Begins to count the time that an upgrade may take. */
    synchronized void upgrading() {
        session.upgrading();
    }

    @Override
    public void onUpgradeTo(ByteBuffer buffer) {
        // What the client sent right behind its request.
        incoming.add(buffer);
    }

    @Override
    public synchronized void onOpen() {
        super.onOpen();
        // Our own limits hold; Jetty's would end connections without a Close.
        getEndPoint().setIdleTimeout(0);
        session.opened();
        read();
    }

    @Override
    public synchronized void onFillable() {
        isReading = false;
        read();
    }

    @Override
    public void onFillInterestedFailed(Throwable cause) {
        getEndPoint().close();
    }

    @Override
    public void onClose(@Nullable Throwable cause) {
        super.onClose(cause);
        gone();
    }

    private synchronized void gone() {
        if (session.leave()) {
            outgoing.clear();
            onGone.accept(this);
        }
    }

    /** Reads and handles for as long as there is something and no write is pending. */
    private void read() {
        // A write that completes at once would come back here from within.
        if (isBusy) {
            return;
        }
        isBusy = true;
        try {
            while (!outgoing.isPending() && !isReading && session.phase() != Phase.GONE) {
                var event = session.phase().isDeaf() ? null : incoming.next();
                if (event == null) {
                    fill();
                } else {
                    session.handle(event);
                }
            }
        } finally {
            isBusy = false;
        }
    }

    private void fill() {
        var buffer = connector.getByteBufferPool().acquire(getInputBufferSize(), false);
        try {
            int filled = getEndPoint().fill(buffer.getByteBuffer());
            if (filled > 0) {
                session.heard();
                if (!session.phase().isDeaf()) {
                    incoming.add(buffer.getByteBuffer());
                }
            } else if (filled == 0) {
                isReading = true;
                fillInterested();
            } else {
                abort();
            }
        } catch (IOException e) {
            abort();
        } finally {
            buffer.release();
        }
    }

    void write(byte[] bytes) {
        outgoing.write(bytes);
    }

    /** Ends our direction of TCP when all is written. */
    void end() {
        outgoing.end();
    }

    private synchronized void written() {
        outgoing.written();
        read();
    }

    /** Resets TCP. */
    void reset() {
        try {
            if (getEndPoint() instanceof SocketChannelEndPoint socket) {
                // No lingering: the system answers a close with RST instead of FIN.
                socket.getChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
                socket.getChannel().close();
            }
        } catch (IOException e) {
            // It is gone already.
        }
        abort();
    }

    /** Ends TCP at once. */
    void abort() {
        getEndPoint().close();
        gone();
    }

    /** Says goodbye, because the server stops. */
    synchronized void goAway() {
        session.goAway();
    }

    /** Does something later, in turn with all else. */
    Scheduler.Task schedule(Runnable action, long delayNs) {
        return connector.getScheduler().schedule(() -> inTurn(action), delayNs, TimeUnit.NANOSECONDS);
    }

    private synchronized void inTurn(Runnable action) {
        action.run();
    }
}
