package closecodes.pages;

import closecodes.catalog.CodeSet;
import closecodes.view.LibraryView;
import closecodes.view.LimitView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of a library. */
public record LibraryPage(Head head, LibraryView library) {

    static LibraryPage of(LibraryView library, Reader reader) {
        var head = new Head(
                reader,
                "/libraries/" + library.id(),
                library.name() + " " + library.version() + ": " + reader.says("close codes", "mã đóng"),
                scope(library, reader),
                "/v1/libraries/" + library.id(),
                "libraries/" + library.id() + ".yaml");
        return new LibraryPage(head, library);
    }

    private static String scope(LibraryView library, Reader reader) {
        return library.basis().equals("measured")
                ? reader.says(
                        "What this version does with close codes, as measured: which it accepts, which it lets its "
                                + "application send, and what really goes out.",
                        "Kết quả đo phiên bản này với từng mã đóng: chấp nhận mã nào, cho ứng dụng gửi mã nào và "
                                + "thực sự gửi gì.")
                : reader.says(
                        "What this version does with close codes, as its source or documentation says; nothing was "
                                + "run.",
                        "Phiên bản này xử lý mã đóng thế nào, theo mã nguồn hoặc tài liệu, chưa chạy thử.");
    }

    public Reader reader() {
        return head.reader();
    }

    /** The heading of a side of a connection. */
    public String heading(LibraryView.RoleView role) {
        return role.role().equals("client")
                ? reader().says("As a client", "Ở phía client")
                : reader().says("As a server", "Ở phía server");
    }

    /** Codes as ranges, such as {@code 1000–1003, 1007}. */
    public String codes(List<CodeSet.Range> codes) {
        return codes.stream().map(range -> range.toString().replace('-', '–')).collect(Collectors.joining(", "));
    }

    /** What goes out on the wire. */
    public String sent(String kind, @Nullable Integer code) {
        return code == null ? reader().word("sent", kind) : reader().says("Close " + code, "frame Close " + code);
    }

    /** Which codes it refuses in one way. */
    public String refused(LibraryView.RefusalView row) {
        return row.codes().isEmpty()
                ? reader().says(row.count() + " scattered codes", row.count() + " mã rải rác")
                : codes(row.codes());
    }

    /** What its application sees of a refused code. */
    public String seen(LibraryView.RefusalView row) {
        var code = row.reportedCode();
        var seen = code == null ? reader().word("reported", row.reports()) : code.toString();
        return row.error() ? reader().says(seen + ", and an error", seen + ", kèm lỗi") : seen;
    }

    /** The figure of a limit with its unit. */
    public String figure(LimitView limit) {
        if (limit.bytes() != null) {
            return limit.bytes() + reader().says(" bytes", " byte");
        }
        return limit.seconds() == null
                ? reader().says("none", "không có")
                : limit.seconds() + reader().says(" seconds", " giây");
    }
}
