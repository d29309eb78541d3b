package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;

/** The headings and labels of pages. */
enum Heading {
    ASKED("Times", "Số lần"),
    SINCE("Since", "Từ lúc"),
    CODE("Code", "Mã"),
    PAIR("Pair", "Cặp mã"),
    REQUESTS("Answers by subject", "Số câu trả lời theo chủ đề"),
    FAMILY("Subject", "Chủ đề"),
    AT_A_GLANCE("At a glance", "Tóm tắt"),
    DESCRIPTION("Description", "Mô tả"),
    PROTOCOL("What the protocol says", "Giao thức quy định gì"),
    SENT_BY("Who sends it", "Bên nào gửi"),
    SEEN_BY("Who sees it", "Bên nào thấy"),
    NOT_SAID("What it does not say", "Điều mã này không cho biết"),
    RECONNECT("Reconnect?", "Có nên kết nối lại không?"),
    CAUSES("When you see this code", "Khi bạn thấy mã này"),
    CONFIRM("Confirm", "Cách kiểm tra"),
    FIX("How to fix", "Cách khắc phục"),
    NAMES("What libraries call it", "Tên trong các thư viện"),
    RELATIVES("Relatives in HTTP and gRPC", "Mã gần nghĩa trong HTTP và gRPC"),
    COMPARED("Compared with", "So sánh với"),
    SOURCES("Sources", "Nguồn"),
    SURE("how sure we are", "mức độ chắc chắn"),
    DIFFERENCES("Key differences", "Khác biệt chính"),
    SAME("In common", "Điểm chung"),
    CHOOSE("When to use which", "Khi nào dùng mã nào"),
    CODES("Close codes", "Các mã đóng"),
    KIND("Kind", "Loại"),
    RANGES("Ranges of close codes", "Các khoảng số của mã đóng"),
    SEVERITY("Severity", "Mức độ nghiêm trọng"),
    FAULT("Usually at fault", "Lỗi thường ở bên nào"),
    RETRY("Reconnect", "Kết nối lại"),
    ON_WIRE("May be sent", "Được phép gửi"),
    BROWSER("close() in a browser", "close() trong trình duyệt"),
    YES("yes", "có"),
    NO("no", "không"),
    FACET("Facet", "Tiêu chí"),
    COMPARISONS("Comparisons", "Các bài so sánh"),
    DOCUMENTED("Codes with documents of their own", "Các mã có tài liệu riêng"),
    AT_SERVICES("What it means at services", "Nghĩa ở từng dịch vụ"),
    PROVIDERS("Services", "Các dịch vụ"),
    INTERMEDIARIES("What stands between", "Các thành phần trung gian"),
    LIBRARIES("Libraries", "Các thư viện"),
    SITUATIONS("Ways in which connections end", "Các cách kết nối kết thúc"),
    MATRIX("The compatibility table of closing", "Bảng tương thích khi đóng kết nối"),
    LIMITS("Limits by default", "Giới hạn mặc định"),
    CONSTANTS("Names for codes", "Tên của các mã"),
    DIFFERS("Where it shows another number", "Khi báo số khác quy định"),
    LIMIT("Limit", "Giới hạn"),
    DEFAULT("Default", "Mặc định"),
    SETTING("Setting", "Cấu hình bằng"),
    SITUATION("What happens", "Tình huống"),
    EXPECTED("By the standards", "Theo tiêu chuẩn"),
    AS_CLIENT("As a client", "Ở phía client"),
    AS_SERVER("As a server", "Ở phía server"),
    RECEIVES("Accepts from the wire", "Chấp nhận khi bên kia gửi"),
    API_ACCEPTS("Its close call takes", "Hàm đóng nhận các mã"),
    SENDS_AS_ASKED("Sends as asked", "Gửi đúng như yêu cầu"),
    ON_REFUSAL("When it refuses a code", "Khi từ chối mã nhận được"),
    CODE_RECEIVED("Code received", "Mã nhận được"),
    ANSWERS("It answers", "Trả lời"),
    APPLICATION_SEES("Its application sees", "Ứng dụng thấy"),
    INSTEAD("When another thing goes out", "Khi gửi khác với yêu cầu"),
    CODE_ASKED("Asked for", "Yêu cầu"),
    SENDS("Really sends", "Thực sự gửi"),
    NOTES("Worth knowing", "Nên biết"),
    VOCABULARY("Vocabulary", "Các giá trị và ý nghĩa"),
    GLOSSARY("Glossary", "Bảng thuật ngữ"),
    RESULTS("What to send", "Nên gửi gì"),
    REASON("Ready `reason`", "`reason` viết sẵn"),
    BYTES("bytes", "byte"),
    PEER("What the other side sees", "Bên kia thấy gì"),
    MORE("More about this code", "Xem thêm về mã này"),
    ON_REQUEST("The server does", "Server làm gì"),
    GOOD_CLIENT("A good client reports", "Client đúng chuẩn báo"),
    CHANGES("Changes", "Lịch sử thay đổi");

    private final Text text;

    Heading(String en, String vi) {
        this.text = new Text(en, vi);
    }

    String in(Language language) {
        return text.in(language);
    }
}
