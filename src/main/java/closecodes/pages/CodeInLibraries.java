package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Library;
import closecodes.catalog.Reach;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.view.Matrix;
import closecodes.view.MatrixView.CellView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What the libraries that most developers meet do with a code.
 *
 * @param situations the ends after which some library shows the code
 */
public record CodeInLibraries(List<Row> rows, List<SituationRef> situations) {
    private static final int MOST_SITUATIONS = 12;

    /**
     * A library; a cell is empty where nobody measured, and names the sides where they differ.
     *
     * @param receives whether it accepts the code from the wire
     * @param closes whether its close call takes the code
     * @param sends what really goes out then
     */
    public record Row(String id, String name, String version, String receives, String closes, String sends) {}

    /** A situation, and how many libraries show the code in it. */
    public record SituationRef(String id, String title, long libraries) {}

    static CodeInLibraries of(Catalog catalog, CloseCode code, Reader reader) {
        var rows = catalog.libraries().stream()
                .filter(library -> library.reach() == Reach.WIDE)
                .map(library -> row(catalog, library, code, reader))
                .filter(row -> !(row.receives() + row.closes() + row.sends()).isEmpty())
                .toList();
        return new CodeInLibraries(rows, situations(catalog, code, reader));
    }

    private static Row row(Catalog catalog, Library library, CloseCode code, Reader reader) {
        return new Row(
                library.id(),
                library.name(),
                library.version(),
                cell(catalog, library, code, Matrix.Show.RECEIVES, reader),
                cell(catalog, library, code, Matrix.Show.API_ACCEPTS, reader),
                cell(catalog, library, code, Matrix.Show.SENDS, reader));
    }

    private static String cell(Catalog catalog, Library library, CloseCode code, Matrix.Show show, Reader reader) {
        var texts = new ArrayList<String>();
        var sides = new ArrayList<String>();
        for (var role : Endpoint.values()) {
            new Matrix(catalog, List.of(library), role, reader.language(), reader.links())
                    .codes(List.of(code), show, "", "").cells().stream()
                            .map(CellView::text)
                            .forEach(text -> {
                                texts.add(text);
                                sides.add(role.id() + ": " + text);
                            });
        }
        return String.join(", ", new LinkedHashSet<>(texts).size() == 1 ? texts.subList(0, 1) : sides);
    }

    private static List<SituationRef> situations(Catalog catalog, CloseCode code, Reader reader) {
        return catalog.situations().stream()
                .map(situation -> new SituationRef(
                        situation.id(),
                        reader.says(situation.title()),
                        situation.outcomes().stream()
                                .filter(outcome ->
                                        Integer.valueOf(code.number()).equals(outcome.code()))
                                .map(outcome -> outcome.library())
                                .distinct()
                                .count()))
                .filter(situation -> situation.libraries() > 0)
                .sorted((one, other) -> Long.compare(other.libraries(), one.libraries()))
                .limit(MOST_SITUATIONS)
                .toList();
    }
}
