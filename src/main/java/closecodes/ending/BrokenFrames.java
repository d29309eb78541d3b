package closecodes.ending;

import static closecodes.ending.CloseEndings.AFTER;
import static closecodes.ending.CloseEndings.CLOSE;

import closecodes.catalog.Text;
import closecodes.ending.Plan.Script;
import closecodes.protocol.FrameWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Endings by frames that break a rule, or by more than one frame. */
final class BrokenFrames {
    private static final int NORMAL = 1000;
    private static final int PRIVATE = 4000;
    private static final String BYE = "bye";
    private static final int CLOSE_WITHOUT_FIN = 0x08;
    private static final int CLOSE_WITH_RSV1 = 0xC8;
    private static final int TEXT = 0x81;
    private static final int LONG_REASON = 124;

    private static final Text FAILS = new Text(
            "1006, not clean; it answers 1002 if it answers.",
            "1006, không đóng sạch; nếu có trả lời thì trả lời 1002.");
    private static final Text FIRST_COUNTS = new Text(
            "1000 and a clean close: what follows a Close is ignored. Chromium reports 1006.",
            "1000 và đóng sạch: bỏ qua những gì đến sau frame Close. Chromium báo 1006.");

    static final List<Ending> ALL = List.of(
            of(
                    "masked",
                    new Text(
                            "Close 1000 with a mask, which a server must not use.",
                            "Server gửi frame Close 1000 có mask, điều server không được làm."),
                    FAILS,
                    FrameWriter.frame(CLOSE, CloseEndings.body(NORMAL, BYE), new byte[] {1, 2, 3, 4})),
            of(
                    "bad-utf8",
                    new Text(
                            "Close 1000 with a reason that is not UTF-8.",
                            "Server gửi frame Close 1000 có lý do đóng không phải UTF-8."),
                    new Text(
                            "1006, not clean; it answers 1007, some answer 1002.",
                            "1006, không đóng sạch; trả lời 1007, một số client trả lời 1002."),
                    FrameWriter.frame(CLOSE, new byte[] {0x03, (byte) 0xE8, (byte) 0xC3, 0x28}, null)),
            of(
                    "one-byte",
                    new Text("Close with a body of 1 byte.", "Server gửi frame Close có body dài 1 byte."),
                    FAILS,
                    FrameWriter.frame(CLOSE, new byte[] {0x03}, null)),
            of(
                    "fragmented-close",
                    new Text(
                            "Close 1000 with FIN 0, as if more would follow.",
                            "Server gửi frame Close 1000 có FIN bằng 0, như thể còn mảnh sau."),
                    FAILS,
                    FrameWriter.frame(CLOSE_WITHOUT_FIN, CloseEndings.body(NORMAL, BYE), null)),
            of(
                    "rsv",
                    new Text(
                            "Close 1000 with the bit RSV1, though no extension was negotiated.",
                            "Server gửi frame Close 1000 có bật bit RSV1 dù không thương lượng extension nào."),
                    FAILS,
                    FrameWriter.frame(CLOSE_WITH_RSV1, CloseEndings.body(NORMAL, BYE), null)),
            of(
                    "too-big",
                    new Text(
                            "Close 1000 with a reason of 124 bytes: 1 byte more than a control frame holds.",
                            "Server gửi frame Close 1000 có lý do đóng dài 124 byte: vượt 1 byte so với giới hạn của frame điều khiển."),
                    FAILS,
                    FrameWriter.frame(CLOSE, CloseEndings.body(NORMAL, "r".repeat(LONG_REASON)), null)),
            of(
                    "twice",
                    new Text(
                            "Close 1000 and at once Close 4000.",
                            "Server gửi frame Close 1000 rồi gửi ngay frame Close 4000."),
                    FIRST_COUNTS,
                    both(close(NORMAL, "first"), close(PRIVATE, "second"))),
            of(
                    "close-then-data",
                    new Text(
                            "Close 1000 and at once a text message.",
                            "Server gửi frame Close 1000 rồi gửi ngay một message text."),
                    FIRST_COUNTS,
                    both(close(NORMAL, BYE), FrameWriter.frame(TEXT, "late".getBytes(StandardCharsets.UTF_8), null))));

    private BrokenFrames() {}

    private static Ending of(String id, Text onWire, Text goodClient, byte[] bytes) {
        return new Ending(
                id,
                id,
                List.of(AFTER),
                null,
                onWire,
                goodClient,
                id,
                arguments -> Script.closing(CloseEndings.after(arguments), bytes));
    }

    private static byte[] close(int code, String reason) {
        return FrameWriter.frame(CLOSE, CloseEndings.body(code, reason), null);
    }

    private static byte[] both(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
