package closecodes.probe;

import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameHeader;
import closecodes.validation.FrameVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One frame that the server sent, with what the frame reader makes of it. */
public final class ServerFrame {
    private final FrameHeader header;
    private final byte[] bytes;
    private final FrameVerdict verdict;

    private ServerFrame(FrameHeader header, byte[] bytes) {
        this.header = header;
        this.bytes = bytes;
        // The probe offers no extension, so that no reserved bit has a meaning.
        this.verdict = FrameVerdict.of(bytes, Endpoint.SERVER, List.of());
    }

    /** The first frame of some bytes; empty as long as it is not all there. */
    static Optional<ServerFrame> firstOf(byte[] bytes) {
        return FrameHeader.of(bytes)
                .filter(header -> header.payload() <= bytes.length - header.length())
                .map(header -> new ServerFrame(header, Arrays.copyOf(bytes, header.length() + (int) header.payload())));
    }

    /** The bytes of the frame, from FIN to the last of its payload. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What a receiver makes of it. */
    public FrameVerdict verdict() {
        return verdict;
    }

    /** Its opcode (RFC 6455 §5.2). */
    public int opcode() {
        return header.opcode();
    }

    boolean isClose() {
        return opcode() == 8;
    }

    boolean isData() {
        return opcode() < 8;
    }

    boolean isPing() {
        return opcode() == 9;
    }

    /** The code of a Close frame; empty if it has none. */
    Optional<Integer> code() {
        var code = verdict.reading().code();
        return code == null ? Optional.empty() : Optional.of(code.number());
    }

    byte[] payload() {
        return header.payloadOf(bytes);
    }
}
