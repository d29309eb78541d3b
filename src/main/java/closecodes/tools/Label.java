package closecodes.tools;

import closecodes.catalog.Language;
import closecodes.catalog.Text;

/** The words before the parts of an answer. */
enum Label {
    SEVERITY("Severity", "Mức độ nghiêm trọng"),
    FAULT("Usually at fault", "Lỗi thường ở bên nào"),
    OWNER("Who has to act", "Ai phải xử lý"),
    RECONNECT("Reconnect", "Kết nối lại"),
    MAY_BE_SENT("May be sent", "Được phép gửi"),
    CAUSE("Likely cause", "Nguyên nhân thường gặp"),
    MOST_LIKELY("Most likely", "Khả năng cao nhất"),
    LESS_LIKELY("Less likely", "Ít khả năng hơn"),
    CONFIRM("How to confirm", "Cách kiểm tra"),
    FIX("Fix", "Cách khắc phục"),
    SETTLE("To settle it", "Để biết chắc"),
    SERVICES("What it means at services", "Nghĩa ở từng dịch vụ"),
    DIFFERENCES("Key differences", "Khác biệt chính"),
    CHOOSE("When to use which", "Khi nào dùng mã nào"),
    INSTEAD("Use instead", "Nên dùng"),
    FRAME("Frame on the wire", "Frame trên đường truyền"),
    REASON("Ready `reason`", "`reason` viết sẵn"),
    PEER("What the other side sees", "Bên kia thấy gì"),
    MEANT("Did you mean", "Có phải ý bạn là"),
    CLOSED_BY("Closed by", "Bên đóng"),
    MORE("Full page", "Trang đầy đủ"),
    YES("yes", "có"),
    NO("no", "không");

    private final Text text;

    Label(String en, String vi) {
        this.text = new Text(en, vi);
    }

    String in(Language language) {
        return text.in(language);
    }

    /** This word and what it introduces. */
    String with(Object value, Language language) {
        return in(language) + ": " + value;
    }
}
