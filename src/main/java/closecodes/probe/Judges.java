package closecodes.probe;

import closecodes.catalog.Text;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The judges of a Close that is legal, and of how TCP ends. */
final class Judges {
    /** What a receiver says with them is that it could not take the frame. */
    private static final Set<Integer> REFUSALS = Set.of(1002, 1007);

    private Judges() {}

    /**
     * The server answers a legal Close with a Close.
     *
     * @param sent the code that it got; null for none
     * @param whenRefused what it is to refuse the code with 1002: the older a server, the fewer codes it knows
     */
    static Judge answers(@Nullable Integer sent, Outcome whenRefused) {
        return unlessClosedFirst(transcript -> {
            if (transcript.close().isEmpty()) {
                return Judgement.fail(
                        Rule.MUST_ANSWER,
                        new Text("No Close came in answer.", "Server không trả lời bằng frame Close."));
            }
            var code = transcript.close().get().code();
            if (code.equals(Optional.ofNullable(sent))) {
                return Judgement.pass(
                        sent == null
                                ? new Text("A Close without a code came back.", "Frame Close trả lời cũng không có mã.")
                                : new Text("The same code came back.", "Server trả lời bằng đúng mã đã nhận."));
            }
            if (code.isPresent() && REFUSALS.contains(code.get())) {
                return Judgement.of(
                        whenRefused,
                        new Text(
                                        "The server answers a legal Close with {code}, as if it were an error.",
                                        "Server trả lời frame Close hợp lệ bằng {code}, như thể frame đó có lỗi.")
                                .with("code", code.get()));
            }
            return Judgement.nonStrict(
                    Rule.ECHO,
                    new Text(
                            "A Close came back, but does not echo the code.",
                            "Server trả lời bằng frame Close, nhưng không đúng mã đã nhận."));
        });
    }

    /** After both Closes the server ends TCP, at once and in order. */
    static Judge endsTcp() {
        return unlessClosedFirst(transcript -> {
            if (!transcript.isEnded()) {
                return Judgement.of(
                        Outcome.FAIL,
                        new Text(
                                "The server leaves TCP open and waits for the client to end it.",
                                "Server để TCP mở và chờ client kết thúc."));
            }
            if (transcript.end() == TcpEnd.RESET) {
                return Judgement.nonStrict(
                        Rule.CLEAN_END,
                        new Text(
                                "TCP was cut with RST; it should be ended with FIN.",
                                "TCP bị ngắt bằng RST. Server nên kết thúc bằng FIN."));
            }
            return transcript.isEndLate()
                    ? Judgement.nonStrict(
                            Rule.END_TCP,
                            new Text("TCP ended late, not at once.", "TCP kết thúc muộn, thay vì kết thúc ngay."))
                    : Judgement.pass(new Text("The server ended TCP.", "Server đã kết thúc TCP."));
        });
    }

    /** After the client is gone, the server lets go of the connection. */
    static Judge letsGo() {
        return unlessClosedFirst(transcript -> transcript.end() == TcpEnd.OPEN
                ? Judgement.nonStrict(
                        Rule.LOST_CONNECTION,
                        new Text(
                                "The server keeps its side of TCP open though the client is gone.",
                                "Client không còn mà server vẫn giữ TCP mở ở phía mình."))
                : Judgement.pass(new Text(
                        "The server let go and takes new connections.",
                        "Server đã giải phóng kết nối này và vẫn nhận kết nối mới.")));
    }

    /** The client ended its direction right after its Close; the server can still answer. */
    static Judge answersOnHalfClosed() {
        return unlessClosedFirst(transcript -> transcript.close().isPresent()
                ? Judgement.pass(new Text("The Close was answered all the same.", "Server vẫn trả lời frame Close."))
                : Judgement.nonStrict(
                        Rule.MUST_ANSWER,
                        new Text(
                                "The Close was not answered, though the server could still send.",
                                "Server không trả lời frame Close, dù vẫn còn gửi được.")));
    }

    /** A silent connection lives, or is closed with a Close. */
    static Judge outlivesSilence(int code) {
        return transcript -> {
            if (!transcript.isClosedFirst()) {
                return answers(code, Outcome.FAIL).judge(transcript);
            }
            return transcript.close().isPresent()
                    ? Judgement.pass(new Text(
                            "The server closed the silent connection with a Close.",
                            "Khi không có dữ liệu qua lại, server đóng kết nối bằng frame Close."))
                    : Judgement.nonStrict(
                            Rule.START_WITH_CLOSE,
                            new Text(
                                    "The silent connection was dropped without a Close.",
                                    "Khi không có dữ liệu qua lại, kết nối bị ngắt mà không có frame Close."));
        };
    }

    /** Judges only where the server had not closed before the probe did anything. */
    static Judge unlessClosedFirst(Judge judge) {
        return transcript -> transcript.isClosedFirst()
                ? Judgement.nonStrict(
                        Rule.CLOSES_WHENEVER,
                        new Text(
                                "The server closed first, so that this could not be tried.",
                                "Server đóng trước nên không thử được trường hợp này."))
                : judge.judge(transcript);
    }
}
