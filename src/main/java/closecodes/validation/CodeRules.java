package closecodes.validation;

import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.protocol.WireUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What there is to say about a code that somebody wants to send. */
final class CodeRules {
    private static final String WHATWG = "WHATWG WebSockets, close(code, reason)";
    private static final String IANA = "IANA WebSocket Close Code Number Registry";

    /** Registered after RFC 6455; some implementations still take them for unknown. */
    private static final Set<Integer> LATER = Set.of(1012, 1013, 1014);

    private CodeRules() {}

    static List<Finding> findings(CloseRequest request) {
        var number = request.code();
        if (number == null) {
            return List.of(withoutCode());
        }
        if (!CloseCode.isPossible(number)) {
            return List.of(tooLarge(number));
        }
        var code = new CloseCode(number);
        var findings = new ArrayList<Finding>();
        if (request.via() == Via.BROWSER && !code.acceptedByBrowserClose()) {
            findings.add(refusedByBrowser(code));
        }
        var onWire = onWire(code, request.sender());
        if (onWire != null) {
            findings.add(onWire);
        }
        if (LATER.contains(number) && request.peer() == null) {
            findings.add(later(code));
        }
        var purpose = request.purpose();
        if (purpose != null && code.wireUse().onWire() && !purpose.codes().contains(code)) {
            findings.add(otherPurpose(code, purpose));
        }
        return findings;
    }

    private static @Nullable Finding onWire(CloseCode code, Endpoint sender) {
        return switch (code.wireUse()) {
            case SENDABLE, SENDABLE_BY_REGISTRATION -> null;
            case SENDABLE_BY_AGREEMENT -> byAgreement(code);
            case CLIENT_ONLY -> sender == Endpoint.CLIENT ? null : clientOnly(code);
            case LOCAL_ONLY, RESERVED, UNASSIGNED, OUTSIDE -> mustNotBeSent(code);
        };
    }

    private static Finding withoutCode() {
        return Finding.of(
                "no-code",
                Level.INFO,
                new Text(
                        "A Close without a code is legal; the other side reports 1005.",
                        "Frame Close không có mã là hợp lệ, bên kia sẽ báo 1005."),
                new Text(
                        "Send 1000 if the other side should see that you ended on purpose.",
                        "Muốn bên kia biết bạn chủ động kết thúc thì gửi 1000."),
                "RFC 6455 §7.1.5");
    }

    private static Finding tooLarge(int number) {
        return Finding.of(
                "code-not-16-bit",
                Level.ERROR,
                new Text(
                                "{code} does not fit: a close code has 16 bits.",
                                "Mã đóng chỉ dài 16 bit, không chứa được {code}.")
                        .with("code", number),
                new Text("Use a number from 1000 to 4999.", "Dùng một số từ 1000 đến 4999."),
                "RFC 6455 §5.5.1");
    }

    private static Finding refusedByBrowser(CloseCode code) {
        return Finding.of(
                "browser-refuses-code",
                Level.ERROR,
                new Text(
                                "`close({code})` throws `InvalidAccessError` in a page, and nothing is sent.",
                                "Trong trang web, `close({code})` ném `InvalidAccessError` và không gửi gì.")
                        .with("code", code),
                new Text(
                        "A page can pass 1000 or a number from 3000 to 4999.",
                        "Trang web chỉ truyền được 1000 hoặc một số từ 3000 đến 4999."),
                WHATWG);
    }

    private static Finding mustNotBeSent(CloseCode code) {
        return Finding.of(
                rule(code.wireUse()),
                Level.ERROR,
                message(code.wireUse()).with("code", code),
                new Text(
                        "Choose a code that may be sent: 1000 to 1003, 1007 to 1014, or 3000 to 4999.",
                        "Chọn một mã được phép gửi: 1000 đến 1003, 1007 đến 1014, hoặc 3000 đến 4999."),
                code.wireUse().rule());
    }

    private static String rule(WireUse use) {
        return "code-" + use.id();
    }

    private static Text message(WireUse use) {
        return switch (use) {
            case LOCAL_ONLY ->
                new Text(
                        "{code} must not be sent: libraries use it to report to their own application.",
                        "Không được gửi {code}: mã này để thư viện tự báo cho ứng dụng đang dùng nó.");
            case RESERVED ->
                new Text(
                        "{code} must not be sent: it is reserved and was never given a meaning.",
                        "Không được gửi {code}: đây là mã dự trữ, chưa bao giờ có nghĩa chính thức.");
            case UNASSIGNED ->
                new Text(
                        "{code} must not be sent: 1016 to 2999 are kept for the protocol and its extensions.",
                        "Không được gửi {code}: các số từ 1016 đến 2999 dành cho giao thức và extension.");
            default ->
                new Text(
                        "{code} must not be sent: close codes go from 1000 to 4999.",
                        "Không được gửi {code}: mã đóng chỉ từ 1000 đến 4999.");
        };
    }

    private static Finding clientOnly(CloseCode code) {
        return Finding.of(
                "client-only",
                Level.WARNING,
                new Text(
                                "A server does not send {code}; java.net.http refuses it from one.",
                                "Chỉ client mới gửi {code}. Server gửi mã này thì java.net.http từ chối.")
                        .with("code", code),
                new Text(
                        "If the server needs an extension that was not offered, fail the opening handshake instead.",
                        "Server cần extension mà client không đề nghị thì từ chối ngay lúc bắt tay mở kết nối."),
                "RFC 6455 §7.4.1");
    }

    private static Finding byAgreement(CloseCode code) {
        if (code.number() >= 4000) {
            return Finding.of(
                    "private-use",
                    Level.INFO,
                    new Text(
                                    "{code} is private: it means what your two applications agreed on.",
                                    "{code} là mã dùng riêng: nghĩa của nó do hai ứng dụng tự thống nhất.")
                            .with("code", code),
                    new Text(
                            "Document it where the writers of clients look.",
                            "Ghi mã này vào tài liệu, ở chỗ người viết client sẽ đọc."),
                    "RFC 6455 §7.4.2");
        }
        return Finding.of(
                "unregistered",
                Level.WARNING,
                new Text(
                                "Nobody has registered {code}: 3000 to 3999 are given out by IANA.",
                                "Chưa ai đăng ký {code}: các số từ 3000 đến 3999 do IANA cấp.")
                        .with("code", code),
                new Text(
                        "Register it, or use a private number from 4000 to 4999.",
                        "Đăng ký mã này, hoặc chọn một mã dùng riêng từ 4000 đến 4999."),
                IANA);
    }

    private static Finding later(CloseCode code) {
        return Finding.of(
                "registered-later",
                Level.INFO,
                new Text(
                                "Some implementations do not know {code} and answer it with 1002: "
                                        + "faye-websocket, Tomcat, Undertow and the Tyrus server among those measured.",
                                "Vài thư viện không biết {code} và trả lời bằng 1002: trong số đã đo có "
                                        + "faye-websocket, Tomcat, Undertow và server Tyrus.")
                        .with("code", code),
                new Text(
                        "If the other side is one of them, send 1001 or 1011 instead.",
                        "Nếu bên kia dùng các thư viện này thì gửi 1001 hoặc 1011."),
                IANA);
    }

    private static Finding otherPurpose(CloseCode code, Purpose purpose) {
        return Finding.of(
                "other-purpose",
                Level.WARNING,
                new Text("{code} does not say “{purpose}”.", "{code} không có nghĩa “{purpose}”.")
                        .with("code", code)
                        .with("purpose", purpose.id()),
                new Text("Send {best} for that.", "Muốn nói vậy thì gửi {best}.")
                        .with("best", purpose.codes().get(0)),
                "RFC 6455 §7.4.1");
    }
}
