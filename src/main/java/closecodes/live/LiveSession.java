package closecodes.live;

import closecodes.catalog.Language;
import closecodes.live.Event.Fragment;
import closecodes.live.Event.Last;
import closecodes.live.Event.Message;
import closecodes.live.Event.Ping;
import closecodes.live.Event.TooBig;
import closecodes.protocol.FrameWriter;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** What is said on a connection, within the limits, and how it ends. Its connection lets one thread in at a time. */
final class LiveSession implements Line {
    private static final int PONG = 0x8A;

    private final LiveConnection connection;
    private final LiveLimits limits;
    private final Language language;
    private final Lifetime lifetime;
    private final MessageRate rate;
    private Conversation conversation;
    private Phase phase = Phase.OPEN;
    private boolean isOpened;
    private boolean isLeaving;
    private Scheduler.@Nullable Task alarm;

    LiveSession(LiveConnection connection, LiveLimits limits, Language language, Conversation conversation) {
        this.connection = connection;
        this.limits = limits;
        this.language = language;
        this.conversation = conversation;
        this.lifetime = new Lifetime(limits);
        this.rate = new MessageRate(limits.messagesPerSecond(), System.nanoTime());
    }

    Phase phase() {
        return phase;
    }

    /** Begins to count: an upgrade that never comes to its end must not live for ever. */
    void upgrading() {
        alarm = connection.schedule(this::ring, limits.life().toNanos());
    }

    void opened() {
        isOpened = true;
        setAlarm();
        if (isLeaving) {
            goAway();
        } else {
            conversation.opened(this);
        }
    }

    void heard() {
        lifetime.heard();
    }

    void handle(Event event) {
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

    private boolean isWithinRate(Event event) {
        long now = System.nanoTime();
        return event instanceof Fragment ? rate.fragment(now) : rate.message(now);
    }

    /** Says goodbye, because the server stops; a client that is not let in yet hears it first of all. */
    void goAway() {
        if (isOpened) {
            close(OwnClose.of(limits.restartCode()), 0);
        } else {
            isLeaving = true;
        }
    }

    /** The connection is gone; false if it was already. */
    boolean leave() {
        if (phase == Phase.GONE) {
            return false;
        }
        phase = Phase.GONE;
        cancelAlarm();
        return true;
    }

    @Override
    public void send(byte[] bytes) {
        if (phase.isTalking()) {
            connection.write(bytes);
        }
    }

    @Override
    public void sendClose(byte[] bytes) {
        if (phase == Phase.OPEN) {
            // First of all: the answer may be there before the write returns.
            until(Phase.CLOSING);
            connection.write(bytes);
        }
    }

    @Override
    public void sendLastClose(byte[] bytes) {
        if (phase.isTalking()) {
            connection.write(bytes);
            end();
        }
    }

    @Override
    public void end() {
        if (phase != Phase.ENDING && phase != Phase.GONE) {
            until(Phase.ENDING);
            connection.end();
        }
    }

    @Override
    public void reset() {
        connection.reset();
    }

    @Override
    public void later(long delayMs, Runnable action) {
        lifetime.await();
        connection.schedule(() -> wake(action), TimeUnit.MILLISECONDS.toNanos(delayMs));
    }

    private void wake(Runnable action) {
        lifetime.awaited();
        if (phase.isTalking()) {
            action.run();
            setAlarm();
        }
    }

    @Override
    public void become(Conversation next) {
        conversation = next;
        next.opened(this);
        setAlarm();
    }

    private void close(OwnClose why, long limit) {
        var frame = Answers.close(why.code(), why.reason(limit).in(language));
        if (phase == Phase.ANSWERING) {
            sendLastClose(frame);
        } else {
            sendClose(frame);
        }
    }

    private void until(Phase next) {
        phase = next;
        lifetime.end();
        setAlarm();
    }

    private void setAlarm() {
        cancelAlarm();
        if (phase != Phase.GONE) {
            alarm = connection.schedule(this::ring, lifetime.leftNs(phase, conversation.isSilent()));
        }
    }

    private void cancelAlarm() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
    }

    /** The time was set when the client had last been heard of; it may have spoken since. */
    private void ring() {
        if (phase == Phase.GONE) {
            return;
        }
        if (!isOpened || (!phase.isTalking() && lifetime.isEndOver())) {
            connection.abort();
        } else if (lifetime.leftNs(phase, conversation.isSilent()) > 0) {
            setAlarm();
        } else if (conversation.isSilent() || phase == Phase.ANSWERING) {
            end();
        } else if (lifetime.isOver()) {
            close(OwnClose.TOO_OLD, limits.life().toSeconds());
        } else {
            close(OwnClose.IDLE, limits.idle().toSeconds());
        }
    }
}
