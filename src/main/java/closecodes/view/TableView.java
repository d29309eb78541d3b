package closecodes.view;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.comparison.Facets;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two to six codes side by side. */
public record TableView(
        List<Column> codes, List<Row> rows, List<PairRef> pairs, String lang, ListView.ListLinks links) {

    /** One of the codes. */
    public record Column(int code, @Nullable String name, String title, String summary, String link) {}

    /** One facet; the cells stand in the order of the codes. */
    public record Row(String facet, String label, boolean same, List<Cell> cells) {}

    /** What one code has: the id in the vocabulary, in words, and as a sentence. */
    public record Cell(int code, String value, String label, String text) {}

    /** The comparison of two of the codes. */
    public record PairRef(int a, int b, boolean authored, String link) {}

    /** The table of several codes, in the order given; it lies at a path with the query that names them. */
    public static TableView of(
            Catalog catalog, List<CloseCode> codes, Language language, Links links, String path, String query) {
        var answers = codes.stream().map(catalog::answer).toList();
        var rows = new Facets(catalog.vocabulary())
                .rows(answers).stream()
                        .map(row -> {
                            var cells = new ArrayList<Cell>();
                            for (int i = 0; i < codes.size(); i++) {
                                var value = row.values().get(i);
                                cells.add(new Cell(
                                        codes.get(i).number(),
                                        value.id(),
                                        value.label().in(language),
                                        value.says().in(language)));
                            }
                            return new Row(row.facet(), row.label().in(language), row.isSame(), cells);
                        })
                        .toList();
        return new TableView(
                answers.stream().map(answer -> column(answer, language, links)).toList(),
                rows,
                pairs(catalog, codes, language, links),
                language.tag(),
                ListView.ListLinks.ofTable(path, query, language, links));
    }

    private static Column column(Answer answer, Language language, Links links) {
        return new Column(
                answer.code().number(),
                answer.name().orElse(null),
                answer.explanation().title().in(language),
                answer.explanation().summary().in(language),
                links.to(Links.code(answer.code()), language));
    }

    private static List<PairRef> pairs(Catalog catalog, List<CloseCode> codes, Language language, Links links) {
        var sorted = codes.stream().sorted().toList();
        var pairs = new ArrayList<PairRef>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                var a = sorted.get(i);
                var b = sorted.get(j);
                pairs.add(new PairRef(
                        a.number(),
                        b.number(),
                        catalog.comparison(a, b).isPresent(),
                        links.to(Links.comparison(a, b), language)));
            }
        }
        return pairs;
    }
}
