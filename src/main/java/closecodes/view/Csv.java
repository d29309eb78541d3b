package closecodes.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;

/** A table as CSV (RFC 4180), safe to open in a spreadsheet. */
public final class Csv {
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** The table with a header row. */
    public static String of(Sheet sheet) {
        try {
            return writer(sheet)
                    .writeValueAsString(sheet.rows().stream()
                            .map(row -> row.stream().map(Csv::inert).toList())
                            .toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectWriter writer(Sheet sheet) {
        var schema = CsvSchema.builder();
        sheet.columns().forEach(schema::addColumn);
        return MAPPER.writer(schema.build().withHeader().withLineSeparator("\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String inert(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
