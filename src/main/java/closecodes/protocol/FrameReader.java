package closecodes.protocol;

import closecodes.protocol.FrameField.Kind;
import closecodes.protocol.FrameReading.State;
import closecodes.protocol.FrameReading.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the first frame of some bytes apart (RFC 6455 §5.2) and judges it as a Close frame (§5.5.1).
 *
 * <p>Always gives one answer: no input makes it throw or look past the end.
 */
public final class FrameReader {
    private static final int CLOSE = 8;
    private static final int LONGEST_CONTROL = 125;
    private static final int SHORT_FORM = 126;
    private static final int KEY_BYTES = 4;

    private final byte[] bytes;
    private final Endpoint from;
    private final boolean mayUseRsv;
    private final List<FrameField> fields = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private FrameReader(byte[] bytes, Endpoint from, boolean mayUseRsv) {
        this.bytes = bytes;
        this.from = from;
        this.mayUseRsv = mayUseRsv;
    }

    /**
     * Reads the first frame.
     *
     * @param from the side that sent it: a client masks, a server does not
     * @param mayUseRsv whether an extension was negotiated that gives the reserved bits of control frames a meaning;
     *     permessage-deflate does not (RFC 7692 §6)
     */
    public static FrameReading read(byte[] bytes, Endpoint from, boolean mayUseRsv) {
        return new FrameReader(bytes, from, mayUseRsv).read();
    }

    private FrameReading read() {
        if (bytes.length == 0) {
            return reading(State.INCOMPLETE, null, null);
        }
        int opcode = readFirstByte();
        var unfinished = opcode == CLOSE ? State.INCOMPLETE : State.NOT_CLOSE;
        if (bytes.length < 2) {
            return reading(unfinished, null, null);
        }
        boolean masked = readMaskBit();
        var length = readLength(opcode >= CLOSE);
        if (length == null) {
            return reading(unfinished, null, null);
        }
        int body = 2 + length.extraBytes + (masked ? KEY_BYTES : 0);
        int present = Math.min(bytes.length, body);
        if (masked && present > 2 + length.extraBytes) {
            int start = 2 + length.extraBytes;
            add(Kind.MASKING_KEY, start, present - start, number(start, present - start));
        }
        boolean isWhole = bytes.length >= body && bytes.length - body >= length.value;
        if (opcode == CLOSE && isWhole) {
            return readBody(body, (int) length.value, masked);
        }
        addRest(body, isWhole ? (int) length.value : Math.max(0, bytes.length - body));
        return reading(unfinished, null, null);
    }

    /** The bytes of a payload that is not read as a Close body, and those after it. */
    private void addRest(int body, int length) {
        if (length > 0) {
            add(Kind.PAYLOAD, body, length, length);
        }
        int end = body + length;
        if (bytes.length > end) {
            add(Kind.TRAILING, end, bytes.length - end, bytes.length - end);
        }
    }

    private int readFirstByte() {
        int first = bytes[0] & 0xFF;
        int opcode = first & 0x0F;
        add(Kind.FIN, 0, 1, first >> 7);
        readReservedBit(Kind.RSV1, 1);
        readReservedBit(Kind.RSV2, 2);
        readReservedBit(Kind.RSV3, 3);
        add(Kind.OPCODE, 0, 1, opcode);
        if ((opcode > 2 && opcode < CLOSE) || opcode > 10) {
            violate(FrameRule.RESERVED_OPCODE, 0, opcode);
        } else if (opcode >= CLOSE && first >> 7 == 0) {
            violate(FrameRule.FRAGMENTED_CONTROL, 0, opcode);
        }
        return opcode;
    }

    private void readReservedBit(Kind kind, int number) {
        int value = (bytes[0] >> (7 - number)) & 1;
        add(kind, 0, 1, value);
        if (value == 1 && !mayUseRsv) {
            violate(FrameRule.RSV_SET, 0, number);
        }
    }

    private boolean readMaskBit() {
        boolean masked = (bytes[1] & 0x80) != 0;
        add(Kind.MASK, 1, 1, masked ? 1 : 0);
        if (masked && from == Endpoint.SERVER) {
            violate(FrameRule.MASK_PRESENT, 1, 1);
        } else if (!masked && from == Endpoint.CLIENT) {
            violate(FrameRule.MASK_MISSING, 1, 0);
        }
        return masked;
    }

    /**
     * The length of the payload.
     *
     * @param extraBytes how many bytes it takes besides the seven bits: 0, 2 or 8
     */
    private record Length(long value, int extraBytes) {}

    private @Nullable Length readLength(boolean isControl) {
        int seven = bytes[1] & 0x7F;
        add(Kind.LENGTH, 1, 1, seven);
        if (seven < SHORT_FORM) {
            return new Length(seven, 0);
        }
        int extra = seven == SHORT_FORM ? 2 : 8;
        if (bytes.length < 2 + extra) {
            if (bytes.length > 2) {
                add(Kind.EXTENDED_LENGTH, 2, bytes.length - 2, number(2, bytes.length - 2));
            }
            if (isControl) {
                // Whatever follows: a control frame needs no longer form than seven bits.
                violate(FrameRule.CONTROL_TOO_LONG, 1, seven);
            }
            return null;
        }
        long value = number(2, extra);
        add(Kind.EXTENDED_LENGTH, 2, extra, value);
        if (value < 0) {
            violate(FrameRule.LENGTH_HIGH_BIT, 2, value);
        } else if (value < (extra == 2 ? SHORT_FORM : 0x1_0000L)) {
            violate(FrameRule.LENGTH_NOT_MINIMAL, 1, value);
        }
        if (isControl && (value < 0 || value > LONGEST_CONTROL)) {
            violate(FrameRule.CONTROL_TOO_LONG, 1, value);
        }
        return new Length(value < 0 ? Long.MAX_VALUE : value, extra);
    }

    private FrameReading readBody(int start, int length, boolean masked) {
        var payload = payload(start, length, masked);
        CloseCode code = null;
        String reason = null;
        if (length == 1) {
            add(Kind.PAYLOAD, start, 1, 1);
            violate(FrameRule.ONE_BYTE_BODY, start, 1);
        } else if (length >= 2) {
            code = new CloseCode(((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF));
            add(Kind.CODE, start, 2, code.number());
            if (!code.wireUse().onWire()) {
                violate(FrameRule.ILLEGAL_CODE, start, code.number());
            }
            reason = readReason(start + 2, payload);
        } else {
            reason = "";
        }
        int end = start + length;
        if (bytes.length > end) {
            add(Kind.TRAILING, end, bytes.length - end, bytes.length - end);
        }
        return reading(bytes.length > end ? State.TRAILING : State.CLOSE, code, reason);
    }

    private @Nullable String readReason(int start, byte[] payload) {
        var text = Arrays.copyOfRange(payload, 2, payload.length);
        if (text.length > 0) {
            add(Kind.REASON, start, text.length, text.length);
        }
        var objection = Utf8.objection(text);
        if (objection.isPresent()) {
            violate(
                    FrameRule.REASON_NOT_UTF8,
                    start + objection.get().index(),
                    text[objection.get().index()] & 0xFF);
            return null;
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The payload without its mask (RFC 6455 §5.3). */
    private byte[] payload(int start, int length, boolean masked) {
        var payload = new byte[length];
        for (int i = 0; i < length; i++) {
            int key = masked ? bytes[start - KEY_BYTES + i % KEY_BYTES] : 0;
            payload[i] = (byte) (bytes[start + i] ^ key);
        }
        return payload;
    }

    /** An unsigned number in network byte order. */
    private long number(int offset, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = (value << 8) | (bytes[offset + i] & 0xFF);
        }
        return value;
    }

    private void add(Kind kind, int offset, int length, long value) {
        fields.add(new FrameField(kind, offset, length, value));
    }

    private void violate(FrameRule rule, int offset, long value) {
        violations.add(new Violation(rule, offset, value));
    }

    private FrameReading reading(State state, @Nullable CloseCode code, @Nullable String reason) {
        return new FrameReading(state, code, reason, List.copyOf(fields), List.copyOf(violations));
    }
}
