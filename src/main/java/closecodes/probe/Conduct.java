package closecodes.probe;

import closecodes.catalog.Text;
import java.util.Optional;

/** What holds in every case: a server's own frames are legal, and its Close is the last of them. */
final class Conduct {
    private Conduct() {}

    /** What breaks a MUST, whatever the case is about. */
    static Optional<Judgement> objection(Transcript transcript) {
        var illegal = transcript.frames().stream()
                .map(ServerFrame::verdict)
                .filter(verdict -> !verdict.reading().violations().isEmpty())
                .findFirst();
        if (illegal.isPresent()) {
            var finding = illegal.get().findings().get(0);
            return Optional.of(Judgement.of(
                    Outcome.FAIL,
                    new Text(
                                    "The server's own frame is illegal ({source}).",
                                    "Server gửi frame không hợp lệ ({source}).")
                            .with("source", finding.source())
                            .then(finding.message())));
        }
        if (transcript.hasDataAfterClose()) {
            return Optional.of(Judgement.fail(
                    Rule.NO_DATA_AFTER,
                    new Text(
                            "The server sent data after its Close.",
                            "Server đã gửi frame Close mà vẫn gửi dữ liệu tiếp.")));
        }
        if (transcript.end() == TcpEnd.FLOOD) {
            return Optional.of(Judgement.of(
                    Outcome.FAIL,
                    new Text(
                            "The server sends more than the probe takes in.",
                            "Server gửi quá lượng dữ liệu mà lệnh probe nhận.")));
        }
        var refused = transcript.othersRefused();
        return refused == null
                ? Optional.empty()
                : Optional.of(Judgement.of(
                        Outcome.FAIL,
                        new Text(
                                        "Afterwards the server took no new connection.",
                                        "Sau đó server không nhận kết nối mới.")
                                .then(refused)));
    }

    /** The judgement, or a lower one if the server sent more than one Close. */
    static Judgement further(Transcript transcript, Judgement judgement) {
        int closes = transcript.closes().size();
        return closes > 1 && judgement.outcome() == Outcome.PASS
                ? Judgement.nonStrict(
                        Rule.ONE_CLOSE,
                        new Text(
                                        "The server sent {n} Close frames; one is enough.",
                                        "Server gửi {n} frame Close, một là đủ.")
                                .with("n", closes))
                : judgement;
    }
}
