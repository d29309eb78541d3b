package closecodes.diagnosis;

import closecodes.catalog.Text;
import java.util.Locale;

/** What a number in a log is, if it is no close code. */
public enum NumberKind {
    TIMESTAMP("A date or a time.", "Ngày hoặc giờ."),
    ADDRESS("Part of an IP address.", "Một phần của địa chỉ IP."),
    PORT("A port.", "Số port."),
    SOURCE_LINE("A line or column of source code.", "Số dòng hoặc cột trong mã nguồn."),
    VERSION("A version, or a number with a fraction.", "Số phiên bản, hoặc số có phần lẻ."),
    DURATION("A length of time.", "Một khoảng thời gian."),
    SIZE("A size or a limit of sizes.", "Kích thước hoặc giới hạn kích thước."),
    HTTP_STATUS(
            "A status code of HTTP: the upgrade was answered with it, before any close code could exist.",
            "Mã trạng thái HTTP trả lời yêu cầu nâng cấp, lúc đó chưa thể có mã đóng."),
    ERROR_NUMBER(
            "A number that the operating system or a library gives its errors.",
            "Số mà hệ điều hành hoặc thư viện đặt cho lỗi của nó."),
    PROCESS("The number of a process or thread.", "Số của process hoặc thread."),
    TOO_LARGE(
            "Above 65535, the largest number that the two bytes of a close code hold.",
            "Lớn hơn 65535, số lớn nhất mà 2 byte của mã đóng chứa được."),
    FILLER("A library writes it where there is no close code.", "Thư viện ghi số này khi không có mã đóng."),
    PART_OF_MESSAGE(
            "A figure in a message of the library, which tells the code otherwise.",
            "Một con số trong thông báo của thư viện. Thư viện này ghi mã theo cách khác."),
    INSIDE_REASON(
            "It stands in the reason, and the code in front of the reason is the close code.",
            "Số này nằm trong lý do đóng, còn mã đóng là số đứng trước lý do."),
    OUTSIDE(
            "No close code has this number: they begin at 1000.",
            "Không có mã đóng nào mang số này: mã đóng bắt đầu từ 1000."),
    NOT_CALLED_A_CODE(
            "Nothing around it says that it is a close code.", "Xung quanh không có gì cho thấy đây là mã đóng.");

    private final Text explains;

    NumberKind(String en, String vi) {
        this.explains = new Text(en, vi);
    }

    /** The id in answers, such as {@code source-line}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why it is no close code. */
    public Text explains() {
        return explains;
    }
}
