package closecodes.probe;

import static closecodes.probe.ClientFrames.CLOSE;

import closecodes.catalog.Text;
import java.util.Arrays;
import java.util.List;

/** Close frames that are wrong in one thing. */
final class MalformedCloseCases {
    /** A legal code that no server would choose by itself, so that its echo is known for one. */
    private static final int CODE = 4321;

    private static final List<Integer> PROTOCOL_ERROR = List.of(1002);
    /** The text of a reason is not part of a message, so that either code fits. */
    private static final List<Integer> BAD_TEXT = List.of(1007, 1002);

    private MalformedCloseCases() {}

    static List<ProbeCase> all() {
        var longReason = new byte[124];
        Arrays.fill(longReason, (byte) 'x');
        return List.of(
                new Malformed("close-one-byte", Rule.DEFINED_CODE, PROTOCOL_ERROR)
                        .sent(
                                new Text("Close with a body of 1 byte", "Close có body 1 byte"),
                                ClientFrames.masked(CLOSE, (byte) 0x03)),
                new Malformed("close-reason-124-bytes", Rule.CONTROL_LIMITS, PROTOCOL_ERROR)
                        .sent(
                                new Text("Close, reason of 124 bytes", "Close, reason 124 byte"),
                                ClientFrames.masked(CLOSE, ClientFrames.body(CODE, longReason))),
                badText(
                        "close-utf8-bad-byte",
                        new Text("a byte that is in no UTF-8", "byte không có trong UTF-8"),
                        0xFF),
                badText(
                        "close-utf8-overlong",
                        new Text("an overlong character", "ký tự mã hóa kiểu overlong"),
                        0xC0,
                        0xAF),
                badText(
                        "close-utf8-surrogate",
                        new Text("half of a surrogate pair", "nửa cặp surrogate"),
                        0xED,
                        0xA0,
                        0x80),
                badText("close-utf8-cut", new Text("cut inside a character", "bị cắt giữa một ký tự"), 0xE2, 0x82),
                new Malformed("close-unmasked", Rule.MASKED, PROTOCOL_ERROR)
                        .sent(
                                new Text("Close without a mask", "Close không có mask"),
                                ClientFrames.unmasked(CLOSE, ClientFrames.body(CODE))),
                reservedBit("close-rsv1", 1),
                reservedBit("close-rsv2", 2),
                reservedBit("close-rsv3", 3),
                new Malformed("close-fragmented", Rule.CONTROL_LIMITS, PROTOCOL_ERROR)
                        .whenIgnored(Outcome.NON_STRICT)
                        .sent(
                                new Text("Close with FIN 0", "Close có FIN bằng 0"),
                                ClientFrames.masked(CLOSE & ~ClientFrames.FIN, ClientFrames.body(CODE))),
                new Malformed("close-length-16-bit", Rule.MINIMAL_LENGTH, PROTOCOL_ERROR)
                        .sent(
                                new Text(
                                        "Close, length 2 in the 16-bit form",
                                        "Close, độ dài bằng 2 mà ghi bằng 16 bit"),
                                ClientFrames.masked(
                                        new byte[] {(byte) CLOSE, (byte) (0x80 | 126), 0, 2}, ClientFrames.body(CODE))),
                new Malformed("close-length-high-bit", Rule.HIGH_BIT, PROTOCOL_ERROR)
                        .whenIgnored(Outcome.NON_STRICT)
                        .sent(
                                new Text(
                                        "Close, highest bit of the 64-bit length set",
                                        "Close, độ dài 64 bit có bit cao nhất bằng 1"),
                                ClientFrames.masked(
                                        new byte[] {(byte) CLOSE, (byte) 0xFF, (byte) 0x80, 0, 0, 0, 0, 0, 0, 2},
                                        ClientFrames.body(CODE))));
    }

    private static ProbeCase badText(String id, Text flaw, int... reason) {
        var bytes = new byte[reason.length];
        for (int i = 0; i < reason.length; i++) {
            bytes[i] = (byte) reason[i];
        }
        return new Malformed(id, Rule.UTF_8, BAD_TEXT)
                .whenTaken(Outcome.FAIL)
                .sent(
                        new Text("Close, reason not UTF-8: {flaw}", "Close, reason không phải UTF-8: {flaw}")
                                .with("flaw", flaw),
                        ClientFrames.masked(CLOSE, ClientFrames.body(CODE, bytes)));
    }

    private static ProbeCase reservedBit(String id, int number) {
        return new Malformed(id, Rule.RESERVED_BITS, PROTOCOL_ERROR)
                .whenTaken(Outcome.FAIL)
                .sent(
                        new Text("Close with RSV{n} set", "Close có bật bit RSV{n}").with("n", number),
                        ClientFrames.masked(CLOSE | (0x80 >> number), ClientFrames.body(CODE)));
    }

    /**
     * A case in the making.
     *
     * @param whenTaken what it is to take the frame for a legal one. Non-strict as long as the RFC binds only the sender, or asks
     *     only to close, which an answered Close does
     * @param whenIgnored what it is to do nothing: a fail, as a Close has to be answered, unless the frame is not all there
     */
    private record Malformed(String id, Rule rule, List<Integer> codes, Outcome whenTaken, Outcome whenIgnored) {

        Malformed(String id, Rule rule, List<Integer> codes) {
            this(id, rule, codes, Outcome.NON_STRICT, Outcome.FAIL);
        }

        Malformed whenTaken(Outcome outcome) {
            return new Malformed(id, rule, codes, outcome, whenIgnored);
        }

        Malformed whenIgnored(Outcome outcome) {
            return new Malformed(id, rule, codes, whenTaken, outcome);
        }

        ProbeCase sent(Text title, byte[] frame) {
            var judge = new FailureJudge(codes, CODE, whenTaken, whenIgnored);
            return new ProbeCase(
                    id, Group.MALFORMED_CLOSE, rule, title, judge.expected(), Play.sendForFailure(frame), judge);
        }
    }
}
