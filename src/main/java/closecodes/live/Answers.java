package closecodes.live;

import closecodes.protocol.CloseCode;
import closecodes.protocol.CloseReason;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameWriter;
import java.util.Objects;

/** Our Close frames: answers to a client's, and those with which we end a connection ourselves. */
final class Answers {
    private static final CloseCode NORMAL = new CloseCode(1000);

    private Answers() {}

    /**
     * The answer to a Close, the same code and reason where we may send them (RFC 6455 §5.5.1); or the failure of a broken
     * frame.
     */
    static byte[] to(FrameReading reading) {
        if (reading.failCode().isPresent()) {
            return close(reading.failCode().get(), "");
        }
        var code = reading.code();
        var reason = Objects.requireNonNullElse(reading.reason(), "");
        return code == null
                ? FrameWriter.close(null, "", null)
                : close(echo(code).number(), reason);
    }

    /** The same with a reason; a Close without a code is answered with 1000, because a reason needs a code. */
    static byte[] to(FrameReading reading, String reason) {
        int code = reading.failCode().orElseGet(() -> echo(Objects.requireNonNullElse(reading.code(), NORMAL))
                .number());
        return close(code, reason);
    }

    /** A Close of our own; a reason that is too long is cut between two characters. */
    static byte[] close(int code, String reason) {
        return FrameWriter.close(new CloseCode(code), CloseReason.cut(reason), null);
    }

    /** 1010 is for clients (§7.4.1). */
    private static CloseCode echo(CloseCode code) {
        return code.wireUse().senders().contains(Endpoint.SERVER) ? code : NORMAL;
    }
}
