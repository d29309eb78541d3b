package closecodes.live;

import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameHeader;
import closecodes.protocol.FrameReader;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameRule;
import closecodes.protocol.Utf8;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends, taken apart (RFC 6455 §5, §8.1). Holds bytes only while a frame or a message is incomplete. Not
 * thread-safe.
 */
final class Incoming {
    /** How much of a frame that breaks a rule is shown. */
    static final int LONGEST_SHOWN = 1_024;

    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final byte[] NOTHING = {};

    private final int longestMessage;
    private byte[] bytes = NOTHING;
    private int used;
    private byte[] message = NOTHING;
    private int messageOpcode = CONTINUATION;

    /**
     * Takes apart what is added.
     *
     * @param longestMessage in bytes, of all fragments together
     */
    Incoming(int longestMessage) {
        this.longestMessage = longestMessage;
    }

    /** What was taken out of the bytes. */
    sealed interface Event {}

    /** A whole message. */
    @SuppressWarnings("ArrayRecordComponent") // Handled once, never compared.
    record Message(boolean isText, byte[] payload) implements Event {}

    /** A part of a message that is not its last one. */
    record Fragment() implements Event {}

    @SuppressWarnings("ArrayRecordComponent")
    record Ping(byte[] payload) implements Event {}

    record Pong() implements Event {}

    /**
     * A Close, or a frame after which a receiver fails the connection.
     *
     * @param shown the bytes that were read: those of the frame and some that came with it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Last(byte[] shown, FrameReading reading) implements Event {}

    /** A message past the limit. */
    record TooBig() implements Event {}

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

    /** The next event; null until more bytes come. */
    @Nullable
    Event next() {
        if (used == 0) {
            return null;
        }
        var start = Arrays.copyOf(bytes, Math.min(used, FrameHeader.LONGEST));
        var header = FrameHeader.of(start).orElse(null);
        var reading = FrameReader.read(start, Endpoint.CLIENT, false);
        if (header == null) {
            return reading.violations().isEmpty() ? null : last();
        }
        if (!reading.violations().isEmpty() || (header.opcode() == CLOSE && isWhole(header))) {
            return last();
        }
        if (header.opcode() == CLOSE) {
            return null;
        }
        return header.opcode() > CLOSE ? control(header) : data(header);
    }

    private Event last() {
        var shown = shown();
        keepFrom(used);
        return new Last(shown, FrameReader.read(shown, Endpoint.CLIENT, false));
    }

    private boolean isWhole(FrameHeader header) {
        return used - header.length() >= header.payload();
    }

    private @Nullable Event control(FrameHeader header) {
        var frame = take(header);
        if (frame == null) {
            return null;
        }
        return header.opcode() == PING ? new Ping(header.payloadOf(frame)) : new Pong();
    }

    private @Nullable Event data(FrameHeader header) {
        boolean continues = header.opcode() == CONTINUATION;
        if (continues != (messageOpcode != CONTINUATION)) {
            var rule = continues ? FrameRule.NOTHING_TO_CONTINUE : FrameRule.MESSAGE_UNFINISHED;
            return broken(shown(), rule, 0, header.opcode());
        }
        if (header.payload() > longestMessage - message.length) {
            return new TooBig();
        }
        var frame = take(header);
        if (frame == null) {
            return null;
        }
        var payload = header.payloadOf(frame);
        int opcode = continues ? messageOpcode : header.opcode();
        var whole = continues ? joined(message, payload) : payload;
        if (!header.isFinal()) {
            message = whole;
            messageOpcode = opcode;
            return new Fragment();
        }
        message = NOTHING;
        messageOpcode = CONTINUATION;
        return opcode == TEXT ? text(whole, frame, continues ? 0 : header.length()) : new Message(false, whole);
    }

    /** A text message; {@code start} is where it begins in the frame, 0 where it has several. */
    private static Event text(byte[] payload, byte[] frame, int start) {
        var objection = Utf8.objection(payload);
        if (objection.isEmpty()) {
            return new Message(true, payload);
        }
        int index = objection.get().index();
        return broken(cut(frame), FrameRule.TEXT_NOT_UTF8, start == 0 ? 0 : start + index, payload[index] & 0xFF);
    }

    private static Event broken(byte[] shown, FrameRule rule, int offset, long value) {
        return new Last(shown, FrameReader.read(shown, Endpoint.CLIENT, false).breaking(rule, offset, value));
    }

    /** The whole first frame, taken out of the bytes; null if it is not all there. */
    private byte @Nullable [] take(FrameHeader header) {
        if (!isWhole(header)) {
            return null;
        }
        int length = header.length() + (int) header.payload();
        var frame = Arrays.copyOf(bytes, length);
        keepFrom(length);
        return frame;
    }

    /** Forgets what was read; nothing is held while nothing is left. */
    private void keepFrom(int start) {
        bytes = start == used ? NOTHING : Arrays.copyOfRange(bytes, start, used);
        used -= start;
    }

    private byte[] shown() {
        return Arrays.copyOf(bytes, Math.min(used, LONGEST_SHOWN));
    }

    private static byte[] cut(byte[] bytes) {
        return bytes.length > LONGEST_SHOWN ? Arrays.copyOf(bytes, LONGEST_SHOWN) : bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
