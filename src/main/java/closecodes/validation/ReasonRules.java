package closecodes.validation;

import closecodes.catalog.Invisible;
import closecodes.catalog.Text;
import closecodes.protocol.CloseReason;
import java.util.ArrayList;
import java.util.List;

/** What there is to say about the reason of a Close. */
final class ReasonRules {
    private static final String WHATWG = "WHATWG WebSockets, close(code, reason)";

    private ReasonRules() {}

    static List<Finding> findings(CloseRequest request) {
        var reason = request.reason();
        var findings = new ArrayList<Finding>();
        if (!reason.isEmpty() && request.code() == null) {
            findings.add(withoutCode(request.via()));
        }
        if (!CloseReason.fits(reason)) {
            findings.add(tooLong(reason, request.via()));
        }
        if (CloseReason.hasLoneSurrogate(reason)) {
            findings.add(loneSurrogate(request.via()));
        }
        reason.codePoints()
                .filter(ReasonRules::isDeceptive)
                .boxed()
                .findFirst()
                .ifPresent(character -> findings.add(deceptive(character)));
        return findings;
    }

    private static Finding withoutCode(Via via) {
        if (via == Via.BROWSER) {
            return Finding.of(
                    "reason-without-code",
                    Level.WARNING,
                    new Text(
                            "Without a code a browser sends an empty Close and drops the reason.",
                            "Không có mã thì trình duyệt gửi frame Close rỗng và bỏ `reason`."),
                    new Text("Pass 1000 as the code.", "Truyền thêm mã 1000."),
                    WHATWG);
        }
        return Finding.of(
                "reason-without-code",
                Level.ERROR,
                new Text(
                        "A reason stands behind a code; its first two bytes would be read as one.",
                        "`reason` phải đứng sau mã, nếu không 2 byte đầu của nó sẽ bị đọc thành mã."),
                new Text("Send 1000 or another code with it.", "Gửi kèm 1000 hoặc một mã khác."),
                "RFC 6455 §5.5.1");
    }

    private static Finding tooLong(String reason, Via via) {
        int bytes = CloseReason.bytes(reason);
        var cut = CloseReason.cut(reason);
        return Finding.of(
                "reason-too-long",
                Level.ERROR,
                new Text(
                                "The reason has {bytes} bytes of UTF-8; a Close frame has room for {most}, not counted in "
                                        + "characters. {effect}",
                                "`reason` dài {bytes} byte UTF-8, vượt giới hạn {most} byte của frame Close, tính theo byte "
                                        + "chứ không theo số ký tự. {effect}")
                        .with("bytes", bytes)
                        .with("most", CloseReason.MAX_BYTES)
                        .with("effect", effect(via)),
                new Text(
                                "Cut {over} or more bytes: the first {characters} characters fit.",
                                "Cần bớt ít nhất {over} byte: {characters} ký tự đầu thì vừa.")
                        .with("over", bytes - CloseReason.MAX_BYTES)
                        .with("characters", cut.codePointCount(0, cut.length())),
                via == Via.BROWSER ? WHATWG : "RFC 6455 §5.5");
    }

    private static Text effect(Via via) {
        return via == Via.BROWSER
                ? new Text(
                        "In a page `close()` throws `SyntaxError` and nothing is sent.",
                        "Trong trang web, `close()` ném `SyntaxError` và không gửi gì.")
                : new Text("A receiver fails the connection with 1002.", "Bên nhận sẽ hủy kết nối bằng mã 1002.");
    }

    private static Finding loneSurrogate(Via via) {
        return via == Via.BROWSER
                ? Finding.of(
                        "lone-surrogate",
                        Level.WARNING,
                        new Text(
                                "Half a surrogate pair stands alone in the reason; a browser sends U+FFFD in its place.",
                                "Trong `reason` có nửa cặp surrogate đứng lẻ, trình duyệt sẽ gửi U+FFFD thay vào."),
                        new Text("Send whole characters.", "Chỉ gửi ký tự trọn vẹn."),
                        WHATWG)
                : Finding.of(
                        "lone-surrogate",
                        Level.ERROR,
                        new Text(
                                "Half a surrogate pair stands alone in the reason; no UTF-8 exists for it.",
                                "Trong `reason` có nửa cặp surrogate đứng lẻ, không mã hóa được thành UTF-8."),
                        new Text("Send whole characters.", "Chỉ gửi ký tự trọn vẹn."),
                        "RFC 6455 §8.1");
    }

    private static Finding deceptive(int character) {
        return Finding.of(
                "invisible-character",
                Level.WARNING,
                new Text(
                                "The reason holds {character}, a control or direction character: logs show it wrongly or "
                                        + "not at all.",
                                "Trong `reason` có {character}, một ký tự điều khiển hoặc đổi chiều chữ: log sẽ hiện sai hoặc "
                                        + "không hiện.")
                        .with("character", String.format("U+%04X", character)),
                new Text("Leave it out.", "Bỏ ký tự này đi."),
                "RFC 6455 §5.5.1");
    }

    private static boolean isDeceptive(int character) {
        // Half a pair is no character at all, which another rule says.
        return Invisible.is(character) && Character.getType(character) != Character.SURROGATE;
    }
}
