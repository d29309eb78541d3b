package closecodes.probe;

import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameField;
import closecodes.protocol.FrameField.Kind;
import closecodes.protocol.FrameReader;
import closecodes.protocol.FrameReading;
import closecodes.validation.FrameVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One frame that the server sent, with what the frame reader makes of it. */
public final class ServerFrame {
    private final byte[] bytes;
    private final FrameVerdict verdict;

    private ServerFrame(byte[] bytes) {
        this.bytes = bytes;
        // The probe offers no extension, so that no reserved bit has a meaning.
        this.verdict = FrameVerdict.of(bytes, Endpoint.SERVER, List.of());
    }

    /** The first frame of some bytes; empty as long as it is not all there. */
    static Optional<ServerFrame> firstOf(byte[] bytes) {
        var reading = FrameReader.read(bytes, Endpoint.SERVER, false);
        long length = length(reading);
        return length >= 0 && length <= bytes.length
                ? Optional.of(new ServerFrame(Arrays.copyOf(bytes, (int) length)))
                : Optional.empty();
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
        return bytes[0] & 0x0F;
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
        int length = verdict.reading().fields().stream()
                .filter(field -> field.kind() == Kind.PAYLOAD)
                .mapToInt(FrameField::length)
                .sum();
        return Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    }

    /** The length of the whole frame in bytes; -1 if its header is not all there or no array could hold it. */
    private static long length(FrameReading reading) {
        long header = 2;
        long payload = -1;
        int extra = 0;
        for (var field : reading.fields()) {
            if (field.kind() == Kind.MASK) {
                header += 4 * field.value();
            } else if (field.kind() == Kind.LENGTH && field.value() < 126) {
                payload = field.value();
            } else if (field.kind() == Kind.LENGTH) {
                extra = field.value() == 126 ? 2 : 8;
            } else if (field.kind() == Kind.EXTENDED_LENGTH && field.length() == extra) {
                header += extra;
                payload = field.value() < Integer.MAX_VALUE ? field.value() : -1;
            }
        }
        return payload < 0 ? -1 : header + payload;
    }
}
