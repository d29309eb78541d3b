package closecodes.http;

import closecodes.catalog.Text;
import java.util.Locale;

/** The kinds of errors that HTTP requests are answered with (RFC 9457); their ids never change. */
public enum ProblemType {
    BAD_REQUEST(400, new Text("The request cannot be read", "Không đọc được yêu cầu")),
    NOT_A_CODE(400, new Text("This is not a close code", "Đây không phải mã đóng")),
    NOT_A_PAIR(400, new Text("This is not a pair of close codes", "Đây không phải một cặp mã đóng")),
    BAD_PARAMETER(400, new Text("A query parameter is wrong", "Tham số query không hợp lệ")),
    BAD_FIELD(400, new Text("A field of the body is wrong", "Một trường trong body không hợp lệ")),
    BAD_HANDSHAKE(400, new Text("The WebSocket handshake is wrong", "Bắt tay WebSocket không hợp lệ")),
    FORBIDDEN_ORIGIN(403, new Text("Pages of this origin are not welcome", "Không nhận trang từ origin này")),
    NO_SUCH_CODE(404, new Text("There is no such close code", "Không có mã đóng này")),
    NO_SUCH_RANGE(404, new Text("There is no such range", "Không có khoảng số này")),
    NO_SUCH_LIBRARY(404, new Text("There is no such library", "Không có thư viện này")),
    NO_SUCH_PROVIDER(404, new Text("There is no such service", "Không có dịch vụ này")),
    NO_SUCH_PROVIDER_CODE(404, new Text("The service does not list this code", "Dịch vụ này không có mã đó")),
    NO_SUCH_INTERMEDIARY(404, new Text("There is no such intermediary", "Không có thành phần trung gian này")),
    NO_SUCH_SITUATION(404, new Text("There is no such situation", "Không có tình huống này")),
    NO_SUCH_ENDING(404, new Text("There is no such ending", "Không có kiểu đóng này")),
    NO_SUCH_REPORT(404, new Text("There is no such report", "Không có báo cáo này")),
    NOT_FOUND(404, new Text("There is nothing at this address", "Không có gì ở URL này")),
    METHOD_NOT_ALLOWED(405, new Text("This method does not work here", "URL không nhận phương thức này")),
    NOT_ACCEPTABLE(
            406,
            new Text("None of the accepted formats is produced here", "Không có định dạng nào mà client chấp nhận")),
    REQUEST_TIMEOUT(408, new Text("The request took too long", "Hết thời gian chờ yêu cầu")),
    TOO_LARGE(413, new Text("The request body is too large", "Body của yêu cầu quá lớn")),
    URI_TOO_LONG(414, new Text("The address is too long", "URL quá dài")),
    UNSUPPORTED_MEDIA_TYPE(415, new Text("This kind of body is not understood", "Không hỗ trợ kiểu nội dung này")),
    UPGRADE_REQUIRED(426, new Text("This address speaks WebSocket", "URL này dùng giao thức WebSocket")),
    TOO_MANY_REQUESTS(429, new Text("Too many requests", "Quá nhiều yêu cầu")),
    HEADERS_TOO_LARGE(431, new Text("The request headers are too large", "Header của yêu cầu quá lớn")),
    NOT_IMPLEMENTED(501, new Text("This is not implemented", "Không có chức năng này")),
    UNAVAILABLE(503, new Text("The service is not ready", "Dịch vụ tạm thời không dùng được")),
    VERSION_NOT_SUPPORTED(505, new Text("This version of HTTP is not spoken here", "Không hỗ trợ phiên bản HTTP này"));

    private final int status;
    private final Text title;

    ProblemType(int status, Text title) {
        this.status = status;
        this.title = title;
    }

    /** The last part of the type's address, such as {@code no-such-code}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The path that explains the type; {@code type} in the answer. */
    public String path() {
        return "/v1/problems/" + id();
    }

    /** The HTTP status that it is answered with. */
    public int status() {
        return status;
    }

    /** What it is, in a few words. */
    public Text title() {
        return title;
    }

    /** The kind of error for a status that the server raised by itself. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 501 -> NOT_IMPLEMENTED;
            case 503 -> UNAVAILABLE;
            case 505 -> VERSION_NOT_SUPPORTED;
            default -> status >= 500 ? UNAVAILABLE : BAD_REQUEST;
        };
    }
}
