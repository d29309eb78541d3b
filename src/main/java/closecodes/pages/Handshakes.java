package closecodes.pages;

import closecodes.catalog.Answer;
import closecodes.catalog.Text;
import closecodes.pages.Handshake.Step;
import closecodes.pages.Handshake.Way;
import closecodes.protocol.CloseCode;
import java.util.List;

/** Draws the end of a connection for each kind of close code, from what the protocol and the documents say. */
final class Handshakes {
    /** The section on the closing handshake. */
    private static final String HANDSHAKE = "7.1.2";

    private final Reader reader;
    private final Answer answer;
    private final CloseCode code;

    private Handshakes(Answer answer, Reader reader) {
        this.reader = reader;
        this.answer = answer;
        this.code = answer.code();
    }

    static Handshake of(Answer answer, Reader reader) {
        var drawing = new Handshakes(answer, reader);
        return switch (drawing.code.wireUse()) {
            case LOCAL_ONLY -> drawing.local();
            case RESERVED, UNASSIGNED, OUTSIDE -> drawing.refused();
            case SENDABLE -> drawing.sent();
            case SENDABLE_BY_REGISTRATION, SENDABLE_BY_AGREEMENT, CLIENT_ONLY -> drawing.agreed();
        };
    }

    private Handshake sent() {
        return switch (code.number()) {
            case 1002 -> failed(new Text("a frame with an error", "một frame sai"));
            case 1007 -> failed(new Text("text that is no UTF-8", "text không phải UTF-8"));
            case 1009 -> failed(new Text("a message that is too big", "message quá lớn"));
            default -> agreed();
        };
    }

    /** One side closes, the other answers: the closing handshake as it should be. */
    private Handshake agreed() {
        var both = List.of(code.toString());
        return switch (answer.explanation().sender()) {
            case "server" ->
                closed(
                        "Server",
                        Way.LEFT,
                        both,
                        "The server closes with {code} and the client answers, usually with the same code: both "
                                + "applications see {code}.",
                        "Server đóng bằng mã {code}, client trả lời, thường cùng mã đó: ứng dụng ở cả hai bên đều "
                                + "thấy {code}.");
            case "gateway" ->
                closed(
                        "Gateway",
                        Way.LEFT,
                        List.of(says("the cause,", "nguyên nhân,"), says("in its log", "trong log")),
                        "The gateway in front of the server closes with {code} and the client answers: the client sees "
                                + "{code}, and the cause is in the gateway’s log.",
                        "Gateway đứng trước server đóng bằng mã {code}, client trả lời: client thấy {code}, còn nguyên "
                                + "nhân nằm trong log của gateway.");
            case "client" ->
                closed(
                        "Server",
                        Way.RIGHT,
                        both,
                        "The client closes with {code} and the server answers, usually with the same code: both "
                                + "applications see {code}.",
                        "Client đóng bằng mã {code}, server trả lời, thường cùng mã đó: ứng dụng ở cả hai bên đều "
                                + "thấy {code}.");
            default ->
                new Handshake(
                        says("One side", "Một bên"),
                        says("The other", "Bên kia"),
                        closing(Way.RIGHT),
                        both,
                        both,
                        says(
                                "One side, client or server, closes with {code} and the other answers, usually with the "
                                        + "same code: both applications see {code}.",
                                "Một bên, client hoặc server, đóng bằng mã {code}, bên kia trả lời, thường cùng mã đó: "
                                        + "ứng dụng ở cả hai bên đều thấy {code}."),
                        HANDSHAKE);
        };
    }

    private Handshake closed(String right, Way first, List<String> rightSees, String english, String vietnamese) {
        return new Handshake(
                "Client",
                right,
                closing(first),
                List.of(code.toString()),
                rightSees,
                says(english, vietnamese),
                HANDSHAKE);
    }

    private List<Step> closing(Way first) {
        return List.of(
                Step.of(first, close(), ""),
                Step.of(
                        first == Way.LEFT ? Way.RIGHT : Way.LEFT,
                        close(),
                        says("answer, usually the same", "trả lời, thường cùng mã")),
                tcpCloses());
    }

    /** A side found an error, and its library ended the connection. */
    private Handshake failed(Text error) {
        return new Handshake(
                says("Sender", "Bên gửi"),
                says("Receiver", "Bên nhận"),
                List.of(
                        Step.refused(says(error), ""),
                        Step.of(Way.LEFT, close(), says("from its library", "do thư viện gửi")),
                        tcpCloses()),
                List.of(code.toString()),
                List.of(says("{code} or 1006,", "{code} hoặc 1006,"), says("by library", "tùy thư viện")),
                says(new Text(
                                "The side that receives {error} closes with {code}: the sender of it sees {code}, the receiver’s own application {code} or 1006.",
                                "Bên nhận gặp {error} thì đóng bằng mã {code}: bên gửi thấy {code}, còn ứng dụng của bên nhận thấy {code} hoặc 1006.")
                        .with("error", error)),
                "7.1.7");
    }

    private Handshake local() {
        return switch (code.number()) {
            case 1005 -> empty();
            case 1015 -> noTls();
            default -> cut();
        };
    }

    private Handshake empty() {
        var close = says("Close without a code", "frame Close không có mã");
        return new Handshake(
                says("One side", "Một bên"),
                says("The other", "Bên kia"),
                List.of(
                        Step.of(Way.RIGHT, close, says("its body is empty", "không có nội dung")),
                        Step.of(Way.LEFT, close, says("the answer", "trả lời")),
                        tcpCloses()),
                made(),
                made(),
                says(
                        "A Close frame without a code goes each way. {code} is never sent: the library on each side makes it up for its application.",
                        "Frame Close đi cả hai chiều nhưng không mang mã. Không bên nào gửi {code}: thư viện ở mỗi bên tự báo số này cho ứng dụng."),
                "7.1.5");
    }

    private Handshake cut() {
        return new Handshake(
                says("Your side", "Phía bạn"),
                says("The other", "Bên kia"),
                List.of(
                        Step.of(
                                Way.LOST,
                                says("no Close frame", "không có frame Close"),
                                says("in either direction", "ở cả hai chiều")),
                        Step.of(
                                Way.LOST,
                                says("TCP is lost", "mất kết nối TCP"),
                                says("FIN, RST or silence", "FIN, RST hoặc im lặng"))),
                made(),
                List.of(says("{code} too,", "cũng {code},"), says("or nothing yet", "hoặc chưa biết gì")),
                says(
                        "The connection is lost before a usable Close frame arrives. {code} is never sent: your own library makes it up. The other side may not know yet.",
                        "Mất kết nối trước khi nhận được frame Close dùng được. Không bên nào gửi {code}: thư viện phía bạn tự báo. Bên kia có thể chưa biết gì."),
                "7.1.5");
    }

    private Handshake noTls() {
        return new Handshake(
                "Client",
                "Server",
                List.of(
                        Step.of(
                                Way.LOST,
                                says("TLS handshake fails", "bắt tay TLS thất bại"),
                                says("such as a bad certificate", "ví dụ chứng chỉ sai")),
                        Step.of(Way.LOST, says("no WebSocket, no frame", "chưa có WebSocket hay frame"), "")),
                List.of(says("{code} or 1006,", "{code} hoặc 1006,"), says("by library", "tùy thư viện")),
                List.of(says("no connection", "không có kết nối")),
                says(
                        "TLS fails before there is a WebSocket, so no frame can be sent. {code} is made up by the client’s library; most show 1006 or an error instead.",
                        "TLS thất bại khi chưa có WebSocket nên không gửi được frame nào. {code} do thư viện phía client tự báo, phần lớn thư viện báo 1006 hoặc một lỗi."),
                "7.4.1");
    }

    private Handshake refused() {
        return new Handshake(
                says("Sender", "Bên gửi"),
                says("Receiver", "Bên nhận"),
                List.of(
                        Step.refused(close(), says("must not be sent", "không được gửi")),
                        Step.of(
                                Way.LEFT,
                                says("Close 1002", "frame Close 1002"),
                                says("if it checks the code", "nếu có kiểm tra mã")),
                        tcpCloses()),
                List.of("1002"),
                List.of(says("1002, 1006 or", "1002, 1006 hoặc"), says("{code} itself", "chính {code}")),
                says(
                        "{code} must not be sent. A receiver that checks the code fails the connection with 1002; one that does not shows {code} to its application.",
                        "Không được gửi {code}. Bên nhận có kiểm tra mã thì hủy kết nối bằng 1002, bên không kiểm tra thì báo {code} cho ứng dụng."),
                "7.4");
    }

    private List<String> made() {
        return List.of(code.toString(), says("made up locally", "thư viện tự báo"));
    }

    private String close() {
        return says("Close {code}", "frame Close {code}");
    }

    private Step tcpCloses() {
        return Step.of(Way.BOTH, says("TCP closes", "đóng TCP"), "");
    }

    private String says(String english, String vietnamese) {
        return says(new Text(english, vietnamese));
    }

    private String says(Text text) {
        return reader.says(text.with("code", code));
    }
}
