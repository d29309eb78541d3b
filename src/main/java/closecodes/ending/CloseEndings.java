package closecodes.ending;

import closecodes.catalog.Text;
import closecodes.ending.Plan.Script;
import closecodes.protocol.CloseCode;
import closecodes.protocol.FrameWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Endings by one Close frame with a body of your choice. */
final class CloseEndings {
    /** The first byte of a Close frame as it should be: FIN and opcode 8. */
    static final int CLOSE = 0x88;

    static final Parameter AFTER = Parameter.query(
            "after_ms",
            new Text(
                    "how long the server waits first, in milliseconds, up to 30000",
                    "server chờ bao lâu rồi mới đóng, tính bằng mili giây, tối đa 30000"),
            "0");

    static final List<Ending> ALL = List.of(
            new Ending(
                    "close-empty",
                    "close/empty",
                    List.of(AFTER),
                    null,
                    new Text("A Close frame without a body.", "Server gửi frame Close không có body."),
                    new Text(
                            "1005 and a clean close; some libraries report 1000.",
                            "1005 và đóng sạch; một số thư viện báo 1000."),
                    "close/empty",
                    arguments -> Script.closing(after(arguments), FrameWriter.close(null, "", null))),
            new Ending(
                    "close-raw",
                    "close/raw",
                    List.of(
                            Parameter.query(
                                    "hex",
                                    new Text(
                                            "the payload in hexadecimal, up to 1024 bytes",
                                            "payload viết bằng hệ 16, tối đa 1024 byte"),
                                    ""),
                            AFTER),
                    "hex",
                    new Text("A Close frame with exactly this payload.", "Server gửi frame Close có đúng payload này."),
                    new Text(
                            "What the payload deserves; `/v1/validate/frame` says what that is.",
                            "Tùy payload; xem `/v1/validate/frame` để biết."),
                    "close/raw?hex=03e8627965",
                    arguments ->
                            Script.closing(after(arguments), FrameWriter.frame(CLOSE, arguments.hex("hex"), null))),
            new Ending(
                    "close",
                    "close/{code}",
                    List.of(
                            Parameter.path("code", new Text("any number from 0 to 65535", "số bất kỳ từ 0 đến 65535")),
                            Parameter.query(
                                    "reason", new Text("up to 123 bytes of UTF-8", "tối đa 123 byte UTF-8"), ""),
                            AFTER),
                    "reason",
                    new Text(
                            "A Close frame with exactly this code, legal or not, and this reason.",
                            "Server gửi frame Close có đúng mã này, dù mã hợp lệ hay không, kèm lý do đóng này."),
                    new Text(
                            "A legal code: that code, that reason, and a clean close. 1005, 1006 and 1015: 1006, not "
                                    + "clean. Other illegal codes: the standards leave it open. Browsers report most of "
                                    + "them as they are, strict clients answer 1002 and report 1006.",
                            "Mã hợp lệ: đúng mã đó, đúng lý do đó, và đóng sạch. 1005, 1006 và 1015: 1006, không đóng sạch. "
                                    + "Các mã không hợp lệ khác: tiêu chuẩn không quy định. Trình duyệt báo nguyên phần "
                                    + "lớn các mã này, client chặt chẽ trả lời 1002 và báo 1006."),
                    "close/1012?reason=deploy",
                    CloseEndings::close));

    private static final int LONGEST_WAIT_MS = 30_000;

    private CloseEndings() {}

    static int after(Arguments arguments) {
        return arguments.number("after_ms", 0, LONGEST_WAIT_MS, 0);
    }

    /** The body of a Close frame, legal or not. */
    static byte[] body(int code, String reason) {
        var body = new ByteArrayOutputStream();
        body.write(code >> 8);
        body.write(code);
        body.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static Plan close(Arguments arguments) {
        int code = arguments.number("code", 0, CloseCode.MAX, 0);
        var body = body(code, arguments.reason("reason"));
        return Script.closing(after(arguments), FrameWriter.frame(CLOSE, body, null));
    }
}
