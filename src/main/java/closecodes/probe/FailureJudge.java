package closecodes.probe;

import closecodes.catalog.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The server fails the connection (RFC 6455 §7.1.7): it should send a Close with the right code, and must end TCP.
 *
 * @param codes the right ones
 * @param echo the code in the frame it got; the same code back says that it took the frame. 0 if the frame had none
 * @param whenTaken what it is to take the frame: a receiver must fail on some, on others only the sender is bound
 * @param whenIgnored what it is to do nothing
 */
record FailureJudge(List<Integer> codes, int echo, Outcome whenTaken, Outcome whenIgnored) implements Judge {

    @Override
    public Judgement judge(Transcript transcript) {
        return Judges.unlessClosedFirst(this::judgeReaction).judge(transcript);
    }

    /** What a server is expected to do, in words. */
    Text expected() {
        return new Text("Close {codes}, then the end of TCP.", "Frame Close {codes}, rồi kết thúc TCP.")
                .with("codes", new Text(joined(" or "), joined(" hoặc ")));
    }

    private Judgement judgeReaction(Transcript transcript) {
        var close = transcript.close();
        if (close.isEmpty()) {
            return transcript.isEnded()
                    ? Judgement.nonStrict(
                            Rule.SAY_WHY,
                            new Text(
                                    "TCP ended without a Close that says why.",
                                    "TCP kết thúc mà không có frame Close nêu lý do."))
                    : Judgement.of(
                            whenIgnored,
                            new Text("No Close came, and TCP stays open.", "Không có frame Close, TCP vẫn mở."));
        }
        if (!transcript.isEnded()) {
            return Judgement.fail(
                    Rule.FAIL_MEANS_END,
                    new Text("A Close came, but TCP stays open.", "Có frame Close, nhưng TCP vẫn mở."));
        }
        int code = close.get().code().orElse(0);
        if (codes.contains(code)) {
            return transcript.isEndAfterReply()
                    ? Judgement.nonStrict(
                            Rule.FAIL_MEANS_END,
                            new Text(
                                    "TCP ended only after the probe had answered the Close.",
                                    "TCP chỉ kết thúc sau khi lệnh probe trả lời frame Close."))
                    : Judgement.pass(new Text(
                            "The server failed the connection.", "Server đã hủy kết nối (fail the connection)."));
        }
        if (echo != 0 && code == echo) {
            return Judgement.of(
                    whenTaken,
                    new Text(
                            "The server took the frame for a legal Close and echoed its code.",
                            "Server coi đó là frame Close hợp lệ và trả lời bằng cùng mã."));
        }
        return Judgement.nonStrict(
                Rule.SAY_WHY,
                new Text(
                        "The connection was failed with another code.",
                        "Server hủy kết nối (fail the connection), nhưng dùng mã khác."));
    }

    private String joined(String or) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(or));
    }
}
