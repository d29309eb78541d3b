package closecodes.live;

import closecodes.live.Event.Fragment;
import closecodes.live.Event.Last;
import closecodes.live.Event.Message;
import closecodes.live.Event.Ping;
import closecodes.live.Event.Pong;
import closecodes.live.Event.TooBig;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameHeader;
import closecodes.protocol.FrameReader;
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
    private final Unread unread = new Unread();
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

    /** Takes in more bytes. */
    void add(ByteBuffer more) {
        unread.add(more);
    }

    /** The next event; null until more bytes come. */
    @Nullable
    Event next() {
        if (unread.isEmpty()) {
            return null;
        }
        var start = unread.first(FrameHeader.LONGEST);
        var header = FrameHeader.of(start).orElse(null);
        var reading = FrameReader.read(start, Endpoint.CLIENT, false);
        if (header == null) {
            return reading.violations().isEmpty() ? null : last();
        }
        if (!reading.violations().isEmpty() || (header.opcode() == CLOSE && unread.holds(header))) {
            return last();
        }
        if (header.opcode() == CLOSE) {
            return null;
        }
        return header.opcode() > CLOSE ? control(header) : data(header);
    }

    private Event last() {
        var shown = unread.first(LONGEST_SHOWN);
        unread.clear();
        return new Last(shown, FrameReader.read(shown, Endpoint.CLIENT, false));
    }

    private @Nullable Event control(FrameHeader header) {
        if (!unread.holds(header)) {
            return null;
        }
        var frame = unread.take(header);
        return header.opcode() == PING ? new Ping(header.payloadOf(frame)) : new Pong();
    }

    private @Nullable Event data(FrameHeader header) {
        boolean continues = header.opcode() == CONTINUATION;
        if (continues != (messageOpcode != CONTINUATION)) {
            var rule = continues ? FrameRule.NOTHING_TO_CONTINUE : FrameRule.MESSAGE_UNFINISHED;
            return broken(unread.first(LONGEST_SHOWN), rule, 0, header.opcode());
        }
        if (header.payload() > longestMessage - message.length) {
            return new TooBig();
        }
        if (!unread.holds(header)) {
            return null;
        }
        var frame = unread.take(header);
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

    private static byte[] cut(byte[] bytes) {
        return bytes.length > LONGEST_SHOWN ? Arrays.copyOf(bytes, LONGEST_SHOWN) : bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
