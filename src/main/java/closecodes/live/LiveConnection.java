package closecodes.live;

import closecodes.catalog.Language;
import closecodes.live.Incoming.Fragment;
import closecodes.live.Incoming.Last;
import closecodes.live.Incoming.Message;
import closecodes.live.Incoming.Ping;
import closecodes.live.Incoming.TooBig;
import closecodes.protocol.FrameWriter;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
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
 * A connection after its upgrade: bytes in, bytes out, and the limits of both.
 *
 * <p>While a write is pending nothing is read, so that a peer that does not listen cannot make us remember more than its
 * last message. An idle connection holds no buffer and one entry in the scheduler.
 */
final class LiveConnection extends AbstractConnection implements Connection.UpgradeTo, Line {
    private static final int PONG = 0x8A;

    /** How far the end has come. */
    private enum Phase {
        OPEN,
        /** The client's Close came, and its answer waits. */
        ANSWERING,
        /** Our Close is sent, theirs has not come. */
        CLOSING,
        /** TCP ends when all is written; what comes is dropped. */
        ENDING,
        GONE
    }

    private final Connector connector;
    private final LiveLimits limits;
    private final Language language;
    private final Consumer<LiveConnection> onGone;
    private final Incoming incoming;
    private final MessageRate rate;
    private final Queue<ByteBuffer> unwritten = new ArrayDeque<>(2);
    private final long openedNs = System.nanoTime();
    private Conversation conversation;
    private Phase phase = Phase.OPEN;
    private long heardNs = openedNs;
    private long endsNs;
    private boolean isOpened;
    private boolean isLeaving;
    private boolean isWriting;
    private boolean isReading;
    private boolean isBusy;
    private int waiting;
    private Scheduler.@Nullable Task alarm;

    LiveConnection(
            EndPoint endPoint,
            Connector connector,
            LiveLimits limits,
            Language language,
            Conversation conversation,
            Consumer<LiveConnection> onGone) {
        super(endPoint, connector.getExecutor());
        this.connector = connector;
        this.limits = limits;
        this.language = language;
        this.conversation = conversation;
        this.onGone = onGone;
        this.incoming = new Incoming(limits.messageBytes());
        this.rate = new MessageRate(limits.messagesPerSecond(), openedNs);
        // From now on: an upgrade that never comes to its end must not count for ever.
        this.alarm = connector.getScheduler().schedule(this::ring, limits.life().toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void onUpgradeTo(ByteBuffer buffer) {
        // What the client sent right behind its request.
        incoming.add(buffer);
    }

    @Override
    public synchronized void onOpen() {
        super.onOpen();
        isOpened = true;
        // Our own limits hold; Jetty's would end connections without a Close.
        getEndPoint().setIdleTimeout(0);
        setAlarm();
        if (isLeaving) {
            goAway();
        } else {
            conversation.opened(this);
        }
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
        if (phase != Phase.GONE) {
            phase = Phase.GONE;
            cancelAlarm();
            unwritten.clear();
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
            while (!isWriting && !isReading && phase != Phase.GONE) {
                var event = isDeaf() ? null : incoming.next();
                if (event == null) {
                    fill();
                } else {
                    handle(event);
                }
            }
        } finally {
            isBusy = false;
        }
    }

    /** Whether what comes is dropped unread: everything after the client's Close, or after our last word. */
    private boolean isDeaf() {
        return phase == Phase.ANSWERING || phase == Phase.ENDING;
    }

    private void fill() {
        var buffer = connector.getByteBufferPool().acquire(getInputBufferSize(), false);
        try {
            int filled = getEndPoint().fill(buffer.getByteBuffer());
            if (filled > 0) {
                heardNs = System.nanoTime();
                if (!isDeaf()) {
                    incoming.add(buffer.getByteBuffer());
                }
            } else if (filled == 0) {
                isReading = true;
                fillInterested();
            } else {
                getEndPoint().close();
                gone();
            }
        } catch (IOException e) {
            getEndPoint().close();
            gone();
        } finally {
            buffer.release();
        }
    }

    private void handle(Incoming.Event event) {
        if (event instanceof Last last) {
            last(last);
        } else if (phase == Phase.OPEN) {
            if (event instanceof TooBig) {
                close(OwnClose.TOO_BIG, limits.messageBytes());
            } else if (!isWithinRate(event)) {
                close(OwnClose.TOO_FAST, limits.messagesPerSecond());
            } else if (event instanceof Ping ping) {
                send(FrameWriter.frame(PONG, ping.payload(), null));
            } else if (event instanceof Message message) {
                conversation.message(this, message.isText(), message.payload());
            }
        } else if (event instanceof TooBig) {
            end();
        }
    }

    private void last(Last last) {
        if (phase == Phase.CLOSING) {
            end();
            return;
        }
        phase = Phase.ANSWERING;
        setAlarm();
        conversation.last(this, last.shown(), last.reading());
    }

    private boolean isWithinRate(Incoming.Event event) {
        long now = System.nanoTime();
        return event instanceof Fragment ? rate.fragment(now) : rate.message(now);
    }

    @Override
    public synchronized void send(byte[] bytes) {
        if (isTalking()) {
            write(bytes);
        }
    }

    @Override
    public synchronized void sendClose(byte[] bytes) {
        if (phase == Phase.OPEN) {
            // First of all: the answer may be there before the write returns.
            until(Phase.CLOSING);
            write(bytes);
        }
    }

    @Override
    public synchronized void sendLastClose(byte[] bytes) {
        if (isTalking()) {
            write(bytes);
            end();
        }
    }

    @Override
    public synchronized void end() {
        if (phase != Phase.ENDING && phase != Phase.GONE) {
            until(Phase.ENDING);
            flush();
        }
    }

    @Override
    public synchronized void reset() {
        try {
            if (getEndPoint() instanceof SocketChannelEndPoint socket) {
                // No lingering: the system answers a close with RST instead of FIN.
                socket.getChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
                socket.getChannel().close();
            }
        } catch (IOException e) {
            // It is gone already.
        }
        getEndPoint().close();
        gone();
    }

    @Override
    public synchronized void later(long delayMs, Runnable action) {
        waiting++;
        connector.getScheduler().schedule(() -> wake(action), delayMs, TimeUnit.MILLISECONDS);
    }

    private synchronized void wake(Runnable action) {
        waiting--;
        if (isTalking()) {
            heardNs = System.nanoTime();
            action.run();
            setAlarm();
        }
    }

    @Override
    public synchronized void become(Conversation next) {
        conversation = next;
        next.opened(this);
        setAlarm();
    }

    /** Says goodbye, because the server stops. */
    synchronized void goAway() {
        if (isOpened) {
            close(OwnClose.of(limits.restartCode()), 0);
        } else {
            // The answer to the upgrade is still being written.
            isLeaving = true;
        }
    }

    /** Ends TCP at once. */
    void abort() {
        getEndPoint().close();
        gone();
    }

    private boolean isTalking() {
        return phase == Phase.OPEN || phase == Phase.ANSWERING;
    }

    private void close(OwnClose why, long limit) {
        var frame = Answers.close(why.code(), why.reason(limit).in(language));
        if (phase == Phase.ANSWERING) {
            sendLastClose(frame);
        } else {
            sendClose(frame);
        }
    }

    private void write(byte[] bytes) {
        unwritten.add(ByteBuffer.wrap(bytes));
        flush();
    }

    private void flush() {
        while (!isWriting && !unwritten.isEmpty()) {
            isWriting = true;
            getEndPoint().write(Callback.from(this::written, failure -> abort()), unwritten.remove());
        }
        if (!isWriting && phase == Phase.ENDING) {
            getEndPoint().shutdownOutput();
        }
    }

    private synchronized void written() {
        isWriting = false;
        flush();
        read();
    }

    private void until(Phase next) {
        phase = next;
        endsNs = System.nanoTime() + limits.closing().toNanos();
        setAlarm();
    }

    private void setAlarm() {
        cancelAlarm();
        if (phase != Phase.GONE) {
            long delayNs = Math.max(0, dueNs() - System.nanoTime());
            alarm = connector.getScheduler().schedule(this::ring, delayNs, TimeUnit.NANOSECONDS);
        }
    }

    private void cancelAlarm() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
    }

    /** When the next limit is reached, as far as is known now. */
    private long dueNs() {
        if (!isTalking()) {
            return endsNs;
        }
        if (conversation.isSilent()) {
            return openedNs + limits.silentLife().toNanos();
        }
        long life = openedNs + limits.life().toNanos();
        boolean mayBeIdle = waiting > 0 || phase == Phase.ANSWERING;
        return mayBeIdle ? life : Math.min(life, heardNs + limits.idle().toNanos());
    }

    /** The time was set when the client had last been heard of; it may have spoken since. */
    private synchronized void ring() {
        if (phase == Phase.GONE) {
            return;
        }
        long now = System.nanoTime();
        if (!isOpened || (!isTalking() && now - endsNs >= 0)) {
            abort();
        } else if (now - dueNs() < 0) {
            setAlarm();
        } else if (conversation.isSilent() || phase == Phase.ANSWERING) {
            end();
        } else if (now - openedNs >= limits.life().toNanos()) {
            close(OwnClose.TOO_OLD, limits.life().toSeconds());
        } else {
            close(OwnClose.IDLE, limits.idle().toSeconds());
        }
    }
}
