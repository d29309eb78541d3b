package closecodes.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compatibility table of closing: libraries against codes or situations, as a flat list of cells. What nobody
 * measured has no cell.
 *
 * @param show what a cell of a code says; null for situations
 */
public record MatrixView(
        String rows,
        String cols,
        String role,
        @Nullable String show,
        List<RowView> libraries,
        List<ColumnView> columns,
        List<CellView> cells,
        int count,
        String lang,
        ListView.ListLinks links) {

    /** A library. */
    public record RowView(String id, String name, String version, String link) {}

    /** A code or a situation. */
    public record ColumnView(String id, String title, String link) {}

    /**
     * What one library does with one code or in one situation.
     *
     * @param value a number, or a word of the vocabulary: group {@code cell} for codes, {@code told} for situations
     * @param text the same in words
     * @param basis how we know
     * @param link where it comes from
     */
    public record CellView(
            String library, String version, String column, String value, String text, String basis, String link) {}

    /** The table with a row a library and a column a code or situation. */
    Sheet sheet(String title) {
        var columns = new ArrayList<>(List.of("library", "version"));
        this.columns.forEach(column -> columns.add(column.id()));
        var values = new HashMap<List<String>, String>();
        cells.forEach(cell -> values.put(List.of(cell.library(), cell.column()), cell.value()));
        var table = libraries.stream()
                .map(library -> {
                    var row = new ArrayList<>(List.of(library.id(), library.version()));
                    this.columns.forEach(
                            column -> row.add(values.getOrDefault(List.of(library.id(), column.id()), "")));
                    return List.<String>copyOf(row);
                })
                .toList();
        return new Sheet(title, List.copyOf(columns), table);
    }
}
