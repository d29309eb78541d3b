package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.http.ProblemDocument;
import closecodes.view.CodeSummary;
import closecodes.view.ComparisonSummary;
import closecodes.view.TableView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which codes are picked.
 *
 * @param chosen what was asked for, as it was written
 * @param table the codes side by side; null where nothing can be shown yet
 * @param problem what is wrong with the form; null if nothing is
 * @param codes those that can be ticked
 * @param comparisons those that somebody wrote
 */
public record ComparePage(
        Head head,
        List<String> chosen,
        @Nullable TableView table,
        @Nullable ProblemDocument problem,
        List<CodeSummary> codes,
        List<ComparisonSummary> comparisons) {

    static ComparePage of(
            Catalog catalog,
            Reader reader,
            List<String> chosen,
            @Nullable TableView table,
            @Nullable ProblemDocument problem) {
        var codes = catalog.codes().stream()
                .map(document -> CodeSummary.of(catalog.answer(document.code()), reader.language(), reader.links()))
                .toList();
        var comparisons = catalog.comparisons().stream()
                .map(comparison -> ComparisonSummary.of(comparison, reader.language(), reader.links()))
                .toList();
        return new ComparePage(head(reader, table), chosen, table, problem, codes, comparisons);
    }

    private static Head head(Reader reader, @Nullable TableView table) {
        var description = reader.says(
                "Two to six WebSocket close codes side by side: what each means, who sends it, whether to reconnect.",
                "Từ hai đến sáu mã đóng WebSocket đặt cạnh nhau: nghĩa của từng mã, bên nào gửi, có nên kết nối lại.");
        if (table == null) {
            return new Head(
                    reader,
                    "/compare",
                    reader.says("Compare close codes", "So sánh các mã đóng"),
                    description,
                    "/v1/comparisons",
                    null);
        }
        var numbers = table.codes().stream()
                .map(code -> Integer.toString(code.code()))
                .toList();
        return new Head(
                reader,
                "/compare",
                "codes=" + String.join(",", numbers),
                reader.says("Compared: ", "So sánh: ") + String.join(", ", numbers),
                description,
                "/v1/compare",
                null);
    }

    public Reader reader() {
        return head.reader();
    }

    /** Whether a code that can be ticked was asked for. */
    public boolean isChosen(CodeSummary code) {
        return chosen.contains(Integer.toString(code.code()));
    }

    /** What was asked for and cannot be ticked. */
    public String typed() {
        return chosen.stream()
                .filter(text -> codes.stream().noneMatch(code -> text.equals(Integer.toString(code.code()))))
                .collect(Collectors.joining(", "));
    }
}
