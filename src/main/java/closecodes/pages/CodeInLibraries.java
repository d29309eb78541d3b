package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Library;
import closecodes.catalog.Reach;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.view.Matrix;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        var libraries = catalog.libraries().stream()
                .filter(library -> library.reach() == Reach.WIDE)
                .toList();
        var receives = cells(catalog, libraries, code, Matrix.Show.RECEIVES, reader);
        var closes = cells(catalog, libraries, code, Matrix.Show.API_ACCEPTS, reader);
        var sends = cells(catalog, libraries, code, Matrix.Show.SENDS, reader);
        var rows = libraries.stream()
                .map(library -> new Row(
                        library.id(),
                        library.name(),
                        library.version(),
                        receives.getOrDefault(library.id(), ""),
                        closes.getOrDefault(library.id(), ""),
                        sends.getOrDefault(library.id(), "")))
                .filter(row -> !(row.receives() + row.closes() + row.sends()).isEmpty())
                .toList();
        return new CodeInLibraries(rows, situations(catalog, code, reader));
    }

    /** What each library does, by its id: in one text where its sides do the same. */
    private static Map<String, String> cells(
            Catalog catalog, List<Library> libraries, CloseCode code, Matrix.Show show, Reader reader) {
        var sides = new HashMap<String, Map<String, String>>();
        for (var role : Endpoint.values()) {
            new Matrix(catalog, libraries, role, reader.language(), reader.links())
                    .codes(List.of(code), show, "", "")
                    .cells()
                    .forEach(cell -> sides.computeIfAbsent(cell.library(), library -> new LinkedHashMap<>())
                            .put(role.id(), cell.text()));
        }
        var cells = new HashMap<String, String>();
        sides.forEach((library, texts) -> cells.put(library, inShort(texts)));
        return cells;
    }

    private static String inShort(Map<String, String> texts) {
        return texts.values().stream().distinct().count() == 1
                ? texts.values().iterator().next()
                : texts.entrySet().stream()
                        .map(side -> side.getKey() + ": " + side.getValue())
                        .collect(Collectors.joining(", "));
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
