package closecodes.diagnosis;

import closecodes.catalog.CauseSignals;
import closecodes.catalog.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The one question whose answer would tell the first candidates apart. */
final class Settling {
    private static final int NEAR = 10;

    private static final Text SERVICE = new Text(
            "Which service is on the other end? Give it as `provider`: its host name stands in the URL.",
            "Bên kia là dịch vụ nào? Cho biết bằng `provider`: tên host của nó nằm trong URL.");
    private static final Text OPENED = new Text(
            "Did `open` fire before the close? If not, the upgrade failed and the code says nothing more.",
            "Trước khi đóng, sự kiện `open` đã xảy ra chưa? Nếu chưa thì nâng cấp đã thất bại, và mã không cho biết gì thêm.");
    private static final Text SIDE = new Text(
            "Did your own side close first? Log a line before every `close()` and look which comes first.",
            "Có phải phía bạn đóng trước không? Ghi một dòng log trước mỗi `close()` rồi xem cái nào đến trước.");
    private static final Text BETWEEN = new Text(
            "What stands between client and server? Name it as `via`: a proxy, a load balancer, a CDN.",
            "Giữa client và server có gì? Cho biết bằng `via`: proxy, load balancer, CDN.");
    private static final Text TIME = new Text(
            "After how many seconds does it close, and how many of them passed without data? Is it the same each time?",
            "Sau bao nhiêu giây thì đóng, trong đó bao nhiêu giây không có dữ liệu? Lần nào cũng như vậy không?");

    private static final Text EVIDENCE = new Text(
            "What do you have? Give the lines around the close as `text`, or the code that the application was told.",
            "Bạn đang có gì? Gửi các dòng log quanh lúc đóng trong `text`, hoặc mã mà ứng dụng nhận được.");

    private Settling() {}

    static Optional<Text> question(List<Candidate> candidates, boolean isServiceKnown) {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? Optional.of(EVIDENCE) : Optional.empty();
        }
        var first = candidates.get(0);
        var second = candidates.get(1);
        return first.score() - second.score() >= NEAR
                ? Optional.empty()
                : Optional.of(between(first, second, isServiceKnown));
    }

    private static Text between(Candidate first, Candidate second, boolean isServiceKnown) {
        var one = signals(first);
        var other = signals(second);
        if (!isServiceKnown && (first.use() != null || second.use() != null)) {
            return SERVICE;
        }
        if (one.beforeOpen() != other.beforeOpen()) {
            return OPENED;
        }
        if (one.closedBy() != null && other.closedBy() != null && one.closedBy() != other.closedBy()) {
            return SIDE;
        }
        if (!Objects.equals(first.intermediary(), second.intermediary())
                || !one.intermediaries().equals(other.intermediaries())) {
            return BETWEEN;
        }
        if (!one.idleSeconds().equals(other.idleSeconds()) || !one.openSeconds().equals(other.openSeconds())) {
            return TIME;
        }
        var confirm = first.confirm();
        return confirm == null ? SERVICE : new Text("Does this hold?", "Có đúng như sau không?").then(confirm);
    }

    private static CauseSignals signals(Candidate candidate) {
        var cause = candidate.cause();
        return cause == null ? CauseSignals.NONE : cause.signals();
    }
}
