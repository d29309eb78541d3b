package closecodes.comparison;

import closecodes.catalog.Catalog;
import closecodes.catalog.Source;
import closecodes.catalog.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two codes compared of which a service uses at least one. Nobody writes these: all is computed.
 *
 * @param a the smaller number; of the same number, the one by itself, then by the slug of the service
 * @param rows what can be told of both
 */
public record ServicePair(Subject a, Subject b, List<FacetRow> rows) {
    private static final Text QUESTION =
            new Text("What is the difference between {a} and {b}?", "{a} và {b} khác nhau ở chỗ nào?");

    /** The comparison of two, in their order. */
    public static ServicePair of(Catalog catalog, Subject one, Subject other) {
        var a = one.compareTo(other) < 0 ? one : other;
        var b = a.equals(one) ? other : one;
        return new ServicePair(a, b, new ServiceFacets(catalog.vocabulary()).rows(a, b));
    }

    /** The id of the pair, such as {@code discord-gateway:4004-vs-pusher-channels:4004}. */
    public String id() {
        return a.id() + "-vs-" + b.id();
    }

    /** The question about these two. */
    public Text question() {
        return QUESTION.with("a", a.label()).with("b", b.label());
    }

    /** What each means, then whether to reconnect. */
    public Text answer() {
        var sentences = new ArrayList<Text>();
        for (var row : rows) {
            if (row.facet().equals(ServiceFacets.MEANING) || row.facet().equals(ServiceFacets.RECONNECT)) {
                var shared = row.both();
                if (shared == null) {
                    row.values().forEach(value -> sentences.add(value.says()));
                } else {
                    sentences.add(shared);
                }
            }
        }
        return sentences.stream().reduce(Text::then).orElseThrow();
    }

    /** The facets in which both agree. */
    public List<FacetRow> same() {
        return rows.stream().filter(FacetRow::isSame).toList();
    }

    /** The facets in which they differ: their meaning at least. */
    public List<FacetRow> differences() {
        return rows.stream().filter(row -> !row.isSame()).toList();
    }

    /** Those of both. */
    public List<Source> sources() {
        return Stream.of(a, b)
                .flatMap(subject -> subject.sources().stream())
                .distinct()
                .toList();
    }

    /** The day the later of both changed. */
    public LocalDate updated() {
        return a.updated().isAfter(b.updated()) ? a.updated() : b.updated();
    }
}
