package closecodes.pages;

import closecodes.routing.Parameters;
import closecodes.view.MatrixView;
import closecodes.view.MatrixView.CellView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the compatibility table of closing.
 *
 * @param choices the fields of the form with known values
 * @param codes the codes that were asked for, as they were written
 */
public record MatrixPage(
        Head head, MatrixView table, List<Choice> choices, String codes, Map<List<String>, CellView> cells) {

    static MatrixPage of(MatrixView table, String query, List<Choice> choices, Parameters parameters, Reader reader) {
        var head = new Head(
                reader,
                "/matrix",
                query,
                reader.says("The compatibility table of closing", "Bảng tương thích khi đóng kết nối"),
                reader.says(
                        "Which close codes each WebSocket library accepts, takes from its application and really sends, "
                                + "and what it shows when a connection ends.",
                        "Từng thư viện WebSocket chấp nhận mã đóng nào, cho ứng dụng gửi mã nào, thực sự gửi gì, "
                                + "và báo gì khi kết nối kết thúc."),
                "/v1/matrix",
                null);
        var cells = new HashMap<List<String>, CellView>();
        table.cells().forEach(cell -> cells.put(List.of(cell.library(), cell.column()), cell));
        return new MatrixPage(head, table, choices, parameters.text("codes"), cells);
    }

    /** What a table of codes answers. */
    static String asks(Reader reader, String show) {
        return switch (show) {
            case "receives" -> reader.says("it accepts from the wire", "chấp nhận khi bên kia gửi");
            case "api-accepts" -> reader.says("its close call takes", "hàm đóng nhận");
            default -> reader.says("it really sends", "thực sự gửi");
        };
    }

    public Reader reader() {
        return head.reader();
    }

    /** Whether the columns are codes; if not, they are situations. */
    public boolean isOfCodes() {
        return table.cols().equals("codes");
    }

    /** What the table answers, in words. */
    public String caption() {
        var side = reader().word("role", table.role());
        var show = table.show();
        return show == null
                ? reader().says("What the application of " + side + " is told", "Ứng dụng của " + side + " được báo gì")
                : reader().says("As " + side + ": which codes ", "Ở phía " + side + ": mã nào ") + asks(reader(), show);
    }

    /** The cell of a library and a column; null where nobody measured. */
    public @Nullable CellView cell(MatrixView.RowView library, MatrixView.ColumnView column) {
        return cells.get(List.of(library.id(), column.id()));
    }

    /** Where a cell comes from. */
    public String basis(CellView cell) {
        return reader().to(
                        isOfCodes()
                                ? "/libraries/" + cell.library() + "#" + table.role()
                                : "/situations/" + cell.column() + "#outcomes");
    }

    /** The address of a column's page. */
    public String address(MatrixView.ColumnView column) {
        return reader().to((isOfCodes() ? "/codes/" : "/situations/") + column.id());
    }

    /** A sign for the words that most cells have; other cells show what they say. */
    public String sign(CellView cell) {
        return switch (cell.value()) {
            case "accepted" -> "✓";
            case "refused" -> "✗";
            case "empty" -> "∅";
            case "no-frame" -> "–";
            default -> cell.text();
        };
    }

    /** Whether a cell shows a sign in place of words. */
    public boolean isSign(CellView cell) {
        return !sign(cell).equals(cell.text());
    }
}
