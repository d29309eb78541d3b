package closecodes.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people type, in both languages, and the hit that they should see first. */
class FirstHitsTest {
    private static final Path TABLE = Path.of("src/test/resources/search/queries.tsv");

    private record Row(Language language, String query, String first) {

        static Row of(String line) {
            var cells = line.split("\t", -1);
            return new Row(Language.of(cells[0]).orElseThrow(), cells[1], cells[2]);
        }
    }

    @Test
    void every_query_of_the_table_finds_its_first_hit() throws IOException {
        var rows = rows();
        assertTrue(rows.size() >= 100, "" + rows.size());
        assertEquals(List.of(), wrong(rows.stream()));
    }

    @Test
    void decomposed_letters_find_the_same() throws IOException {
        assertEquals(
                List.of(),
                wrong(rows().stream()
                        .map(row -> new Row(
                                row.language(), Normalizer.normalize(row.query(), Normalizer.Form.NFD), row.first()))));
    }

    private static List<String> wrong(Stream<Row> rows) {
        return rows.filter(row -> !first(row).equals(row.first()))
                .map(row -> row.query() + ": " + first(row) + ", not " + row.first())
                .toList();
    }

    private static String first(Row row) {
        var hits = Indexed.DATA
                .search(new Request(row.query(), Set.of(), row.language(), 1, 0))
                .hits();
        return hits.isEmpty() ? "nothing" : Indexed.name(hits.get(0));
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }
}
