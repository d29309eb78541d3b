package closecodes.validation;

import closecodes.catalog.Library;
import closecodes.catalog.OnWire;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was measured of the library that sends a code and of the one that receives it. */
final class LibraryRules {
    private LibraryRules() {}

    static List<Finding> findings(CloseRequest request) {
        var number = request.code();
        if (number == null || !CloseCode.isPossible(number)) {
            return List.of();
        }
        var code = new CloseCode(number);
        var findings = new ArrayList<Finding>();
        var library = request.library();
        if (library != null) {
            sent(library, request.sender(), code).ifPresent(findings::add);
        }
        var peer = request.peer();
        if (peer != null && code.wireUse().onWire()) {
            var side = request.sender() == Endpoint.CLIENT ? Endpoint.SERVER : Endpoint.CLIENT;
            received(peer, side, code).ifPresent(findings::add);
        }
        return findings;
    }

    /** What becomes of the code in the library's close call. */
    private static Optional<Finding> sent(Library library, Endpoint side, CloseCode code) {
        var onWire = library.role(side).map(role -> role.onWire(code)).orElse(OnWire.UNKNOWN);
        return switch (onWire.kind()) {
            case CODE ->
                code.equals(onWire.code())
                        ? Optional.empty()
                        : finding(
                                "library-sends-other",
                                Level.WARNING,
                                new Text(
                                                "Asked for {code}, {library} puts {other} on the wire.",
                                                "Yêu cầu {code} thì {library} lại gửi {other}.")
                                        .with("other", Objects.requireNonNull(onWire.code())),
                                library,
                                code);
            case EMPTY ->
                finding(
                        "library-sends-empty",
                        Level.WARNING,
                        new Text(
                                "Asked for {code}, {library} sends a Close frame without a code.",
                                "Yêu cầu {code} thì {library} gửi frame Close không có mã."),
                        library,
                        code);
            case NOTHING ->
                finding(
                        "library-sends-nothing",
                        Level.ERROR,
                        new Text(
                                "Asked for {code}, {library} ends TCP without a Close frame; the other side sees 1006.",
                                "Yêu cầu {code} thì {library} đóng TCP mà không gửi frame Close, bên kia thấy 1006."),
                        library,
                        code);
            case REFUSED ->
                finding(
                        "library-refuses-code",
                        Level.ERROR,
                        new Text(
                                "The close call of {library} does not take {code}.",
                                "Hàm đóng của {library} không nhận {code}."),
                        library,
                        code);
            case UNKNOWN ->
                finding(
                        "not-measured",
                        Level.INFO,
                        new Text(
                                "Nobody has measured what {library} sends for {code} on this side.",
                                "Chưa ai đo {library} gửi gì khi yêu cầu {code} ở phía này."),
                        library,
                        code);
        };
    }

    /** Whether the library on the other side takes the code. */
    private static Optional<Finding> received(Library peer, Endpoint side, CloseCode code) {
        var verdict = peer.role(side).map(role -> role.accepts(code)).orElse(Library.Verdict.NOT_MEASURED);
        return switch (verdict) {
            case YES -> Optional.empty();
            case NO ->
                finding(
                        "peer-refuses-code",
                        Level.WARNING,
                        new Text(
                                "{library} on the other side refuses {code} as illegal.",
                                "{library} ở bên kia coi {code} là không hợp lệ và từ chối."),
                        peer,
                        code);
            case NOT_MEASURED ->
                finding(
                        "not-measured",
                        Level.INFO,
                        new Text(
                                "Nobody has measured what {library} does on receiving {code} on that side.",
                                "Chưa ai đo {library} làm gì khi nhận {code} ở phía đó."),
                        peer,
                        code);
        };
    }

    private static Optional<Finding> finding(String rule, Level level, Text message, Library library, CloseCode code) {
        var filled = message.with("code", code).with("library", library.name() + " " + library.version());
        var fix = level == Level.INFO
                ? null
                : new Text("{path} has all that was measured.", "Xem kết quả đo đầy đủ ở {path}.")
                        .with("path", "/v1/libraries/" + library.id());
        return Optional.of(Finding.of(
                rule, level, filled, fix, library.basis() + ": " + library.name() + " " + library.version()));
    }
}
