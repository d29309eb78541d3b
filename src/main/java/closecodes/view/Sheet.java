package closecodes.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list as a table: named columns of plain values, the same names in every format. CSV and the pages of lists are
 * made of it.
 *
 * @param title what the list is, as a heading
 * @param columns the names of the columns, stable and in English
 * @param rows the values, in the order of the columns; nothing is an empty text
 */
public record Sheet(String title, List<String> columns, List<List<String>> rows) {

    /** Only the named columns, in the order of the names. */
    public Sheet only(List<String> names) {
        var positions = names.stream().map(columns::indexOf).filter(i -> i >= 0).toList();
        return new Sheet(
                title,
                positions.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> positions.stream().map(row::get).toList())
                        .toList());
    }

    /** The list as a page with one table. */
    public Page page() {
        return new Page().heading(1, title).table(columns, rows);
    }

    /** The rows as maps from column to value, in the order of the columns. */
    public List<Map<String, String>> records() {
        var records = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var record = new LinkedHashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) {
                record.put(columns.get(i), row.get(i));
            }
            records.add(record);
        }
        return records;
    }
}
