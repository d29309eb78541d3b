package closecodes.ending;

import static closecodes.ending.CloseEndings.AFTER;

import closecodes.catalog.Text;
import closecodes.ending.Plan.Refusal;
import closecodes.ending.Plan.Script;
import closecodes.ending.Plan.Then;
import java.util.List;

/** Endings without a Close of the server, or with a late one, or before there is a connection. */
final class TransportEndings {
    private static final Text CUT = new Text("1006, not clean.", "1006, không đóng sạch.");
    private static final int LATEST_MS = 30_000;
    private static final int LATE_MS = 5_000;
    private static final int FIRST_FINAL_STATUS = 200;
    private static final int LAST_STATUS = 599;

    static final List<Ending> ALL = List.of(
            new Ending(
                    "drop",
                    "drop",
                    List.of(AFTER),
                    null,
                    new Text("TCP ends (FIN) without a Close frame.", "TCP kết thúc (FIN) mà không có frame Close."),
                    CUT,
                    "drop",
                    arguments -> Script.cutting(CloseEndings.after(arguments), Then.FIN)),
            new Ending(
                    "reset",
                    "reset",
                    List.of(AFTER),
                    null,
                    new Text(
                            "TCP is reset (RST) without a Close frame.", "TCP bị reset (RST) mà không có frame Close."),
                    new Text(
                            "1006, not clean, or an error instead of a close event.",
                            "1006, không đóng sạch, hoặc một lỗi thay cho sự kiện đóng."),
                    "reset",
                    arguments -> Script.cutting(CloseEndings.after(arguments), Then.RESET)),
            new Ending(
                    "silent",
                    "silent",
                    List.of(),
                    null,
                    new Text(
                            "The server never answers your Close, but answers your pings; TCP ends after 90 seconds unless the operator set another limit.",
                            "Server không bao giờ trả lời frame Close của bạn, nhưng vẫn trả lời ping; TCP kết thúc sau 90 giây, trừ khi người vận hành đặt giới hạn khác."),
                    new Text(
                            "1006, not clean, when it loses patience: Chromium after 60 seconds, npm ws after 30. Some wait for as long as TCP is open.",
                            "1006, không đóng sạch, khi không chờ nữa: Chromium sau 60 giây, npm ws sau 30 giây. Một số client chờ đến khi TCP kết thúc."),
                    "silent",
                    arguments -> Script.answering(Script.NEVER)),
            new Ending(
                    "late",
                    "late",
                    List.of(Parameter.query(
                            "ms",
                            new Text(
                                    "how long your Close waits, in milliseconds, up to 30000",
                                    "frame Close của bạn phải chờ bao lâu, tính bằng mili giây, tối đa 30000"),
                            Integer.toString(LATE_MS))),
                    "ms",
                    new Text(
                            "The server answers your Close only after `ms` milliseconds.",
                            "Server chờ `ms` mili giây rồi mới trả lời frame Close của bạn."),
                    new Text(
                            "Your own code and a clean close, that much later; 1006 if it does not wait so long.",
                            "Đúng mã của bạn và đóng sạch, nhưng muộn chừng đó; 1006 nếu client không chờ lâu như vậy."),
                    "late?ms=3000",
                    arguments -> Script.answering(arguments.number("ms", 0, LATEST_MS, LATE_MS))),
            new Ending(
                    "refuse",
                    "refuse/{status}",
                    List.of(Parameter.path(
                            "status", new Text("an HTTP status from 200 to 599", "mã trạng thái HTTP từ 200 đến 599"))),
                    null,
                    new Text(
                            "The upgrade is refused with this HTTP status; 301, 302, 303, 307 and 308 lead to `/live/close/1000`.",
                            "Server từ chối nâng cấp bằng mã trạng thái HTTP này; 301, 302, 303, 307 và 308 dẫn tới `/live/close/1000`."),
                    new Text(
                            "1006 in a browser, which hides the status; other clients name it in an error. Some follow a redirect.",
                            "1006 trong trình duyệt, vì trình duyệt giấu mã trạng thái; client khác nêu mã trạng thái trong lỗi. Một số client đi theo redirect."),
                    "refuse/503",
                    arguments ->
                            new Refusal(arguments.number("status", FIRST_FINAL_STATUS, LAST_STATUS, LAST_STATUS))));

    private TransportEndings() {}
}
