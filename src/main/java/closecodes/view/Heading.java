package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;

/** The headings and labels of pages. */
enum Heading {
    AT_A_GLANCE("At a glance", "Tóm lược"),
    DESCRIPTION("Description", "Mô tả"),
    PROTOCOL("What the protocol says", "Giao thức nói gì"),
    SENT_BY("Who sends it", "Bên nào gửi"),
    SEEN_BY("Who sees it", "Bên nào thấy"),
    NOT_SAID("What it does not say", "Mã này không cho biết gì"),
    RECONNECT("Reconnect?", "Có kết nối lại không?"),
    CAUSES("When you see this code", "Khi bạn thấy mã này"),
    CONFIRM("Confirm", "Kiểm tra"),
    FIX("How to fix", "Cách khắc phục"),
    NAMES("What libraries call it", "Tên trong các thư viện"),
    RELATIVES("Relatives in HTTP and gRPC", "Mã gần nghĩa trong HTTP và gRPC"),
    COMPARED("Compared with", "So sánh với"),
    SOURCES("Sources", "Nguồn"),
    SURE("how sure we are", "mức độ chắc chắn"),
    DIFFERENCES("Key differences", "Khác biệt chính"),
    SAME("In common", "Giống nhau"),
    CHOOSE("When to use which", "Khi nào dùng mã nào"),
    CODES("Close codes", "Các mã đóng"),
    KIND("Kind", "Loại"),
    RANGES("Ranges of close codes", "Các khoảng mã đóng"),
    SEVERITY("Severity", "Mức độ nghiêm trọng"),
    FAULT("Usually at fault", "Thường do bên nào"),
    RETRY("Reconnect", "Kết nối lại"),
    ON_WIRE("May be sent", "Được gửi"),
    BROWSER("close() in a browser", "close() trong trình duyệt"),
    YES("yes", "có"),
    NO("no", "không"),
    FACET("Facet", "Khía cạnh"),
    COMPARISONS("Comparisons", "Các bài so sánh"),
    DOCUMENTED("Codes with documents of their own", "Các mã có tài liệu riêng"),
    VOCABULARY("Vocabulary", "Từ vựng"),
    GLOSSARY("Glossary", "Bảng thuật ngữ"),
    CHANGES("Changes", "Thay đổi");

    private final Text text;

    Heading(String en, String vi) {
        this.text = new Text(en, vi);
    }

    String in(Language language) {
        return text.in(language);
    }
}
