package closecodes.probe;

import closecodes.catalog.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Other frames that make a server close by itself. */
final class OtherFrameCases {
    private static final List<Integer> PROTOCOL_ERROR = List.of(1002);
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    private OtherFrameCases() {}

    static List<ProbeCase> all() {
        return List.of(
                of(
                        "text-unmasked",
                        Rule.MASKED,
                        new Text("Text without a mask", "Text không có mask"),
                        PROTOCOL_ERROR,
                        Outcome.FAIL,
                        ClientFrames.unmasked(ClientFrames.TEXT, HELLO)),
                of(
                        "text-rsv1",
                        Rule.RESERVED_BITS,
                        new Text("Text with RSV1 set", "Text có bật bit RSV1"),
                        PROTOCOL_ERROR,
                        Outcome.FAIL,
                        ClientFrames.masked(ClientFrames.TEXT | 0x40, HELLO)),
                of(
                        "text-bad-utf8",
                        Rule.UTF_8,
                        new Text("Text that is not UTF-8", "Text không phải UTF-8"),
                        List.of(1007),
                        Outcome.FAIL,
                        ClientFrames.masked(ClientFrames.TEXT, (byte) 'h', (byte) 0xFF)),
                of(
                        "opcode-3",
                        Rule.KNOWN_OPCODE,
                        new Text("Frame with opcode 3", "Frame có opcode 3"),
                        PROTOCOL_ERROR,
                        Outcome.FAIL,
                        ClientFrames.masked(ClientFrames.FIN | 3, HELLO)),
                of(
                        "opcode-11",
                        Rule.KNOWN_OPCODE,
                        new Text("Control frame with opcode 11", "Frame điều khiển có opcode 11"),
                        PROTOCOL_ERROR,
                        Outcome.FAIL,
                        ClientFrames.masked(ClientFrames.FIN | 11, HELLO)),
                of(
                        "ping-126-bytes",
                        Rule.CONTROL_LIMITS,
                        new Text("Ping of 126 bytes", "Ping 126 byte"),
                        PROTOCOL_ERROR,
                        Outcome.NON_STRICT,
                        ClientFrames.masked(ClientFrames.PING, new byte[126])),
                of(
                        "ping-fragmented",
                        Rule.CONTROL_LIMITS,
                        new Text("Ping with FIN 0", "Ping có FIN bằng 0"),
                        PROTOCOL_ERROR,
                        Outcome.NON_STRICT,
                        ClientFrames.masked(ClientFrames.PING & ~ClientFrames.FIN, HELLO)),
                of(
                        "continuation-without-start",
                        Rule.FRAGMENTS,
                        new Text("Continuation of no message", "Frame nối tiếp khi chưa có message nào"),
                        PROTOCOL_ERROR,
                        Outcome.NON_STRICT,
                        ClientFrames.masked(ClientFrames.CONTINUATION, HELLO)));
    }

    /**
     * One case.
     *
     * @param whenIgnored a fail where a receiver must fail the connection, less where the RFC binds only the sender
     */
    private static ProbeCase of(
            String id, Rule rule, Text title, List<Integer> codes, Outcome whenIgnored, byte[] frame) {
        var judge = new FailureJudge(codes, 0, whenIgnored, whenIgnored);
        return new ProbeCase(id, Group.OTHER_FRAMES, rule, title, judge.expected(), Play.sendForFailure(frame), judge);
    }
}
