package closecodes.probe;

import closecodes.catalog.Text;
import java.util.List;

/** The client closes, as it should; the server answers and ends TCP. */
final class HandshakeCases {
    private static final Text SAME_CODE = new Text("A Close with the same code.", "Frame Close mang cùng mã.");

    private HandshakeCases() {}

    static List<ProbeCase> all() {
        return List.of(
                answered("close-1000", new Text("Close 1000 without a reason", "Close 1000, không có reason"), ""),
                answered(
                        "close-reason-1-byte",
                        new Text("Close 1000, reason of 1 byte", "Close 1000, reason 1 byte"),
                        "x"),
                answered(
                        "close-reason-123-bytes",
                        new Text("Close 1000, reason of 123 bytes", "Close 1000, reason 123 byte"),
                        "x".repeat(123)),
                answered(
                        "close-reason-vietnamese",
                        new Text("Close 1000, reason in Vietnamese", "Close 1000, reason tiếng Việt"),
                        "Tạm biệt, hẹn gặp lại"),
                new ProbeCase(
                        "close-empty",
                        Group.HANDSHAKE,
                        Rule.ECHO,
                        new Text("Close without a code", "Close không có mã"),
                        new Text(
                                "A Close; without a code, as there is none to echo.",
                                "Frame Close, cũng không có mã vì không có mã nào để gửi trả."),
                        Play.sendForClose(ClientFrames.close(null, "")),
                        Judges.answers(null, Outcome.FAIL)),
                new ProbeCase(
                        "server-ends-tcp",
                        Group.HANDSHAKE,
                        Rule.END_TCP,
                        new Text("Close 1000, then wait for the end of TCP", "Close 1000, rồi chờ TCP kết thúc"),
                        new Text("The server ends TCP at once, with FIN.", "Server kết thúc TCP ngay, bằng FIN."),
                        (connection, settings) -> {
                            connection.send(ClientFrames.close(1000, ""));
                            connection.awaitEnd();
                        },
                        Judges.endsTcp()));
    }

    private static ProbeCase answered(String id, Text title, String reason) {
        return new ProbeCase(
                id,
                Group.HANDSHAKE,
                Rule.MUST_ANSWER,
                title,
                SAME_CODE,
                Play.sendForClose(ClientFrames.close(1000, reason)),
                Judges.answers(1000, Outcome.FAIL));
    }
}
