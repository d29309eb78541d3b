package closecodes.comparison;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.Comparison;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two codes compared: the authored judgement if there is one, and the computed table always.
 *
 * @param a the smaller code
 * @param b the larger code
 * @param authored the document of this pair; null if nobody has written one
 * @param rows every facet, shared or not
 */
public record Pair(Answer a, Answer b, @Nullable Comparison authored, List<FacetRow> rows) {
    private static final Text QUESTION =
            new Text("What is the difference between {a} and {b}?", "{a} và {b} khác nhau ở chỗ nào?");

    /**
     * The comparison of two codes, the smaller first.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public static Pair of(Catalog catalog, CloseCode one, CloseCode other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A code cannot be compared with itself: " + one);
        }
        var smaller = one.compareTo(other) < 0 ? one : other;
        var larger = smaller.equals(one) ? other : one;
        var a = catalog.answer(smaller);
        var b = catalog.answer(larger);
        return new Pair(
                a,
                b,
                catalog.comparison(smaller, larger).orElse(null),
                new Facets(catalog.vocabulary()).rows(List.of(a, b)));
    }

    /** The id of the pair, such as {@code 1002-vs-1012}. */
    public String id() {
        return a.code() + "-vs-" + b.code();
    }

    /** The question that people ask about these two. */
    public Text question() {
        return authored == null ? QUESTION.with("a", a.code()).with("b", b.code()) : authored.question();
    }

    /** Which is which: the authored answer, or one made of the sentences that matter most. */
    public Text answer() {
        return authored == null ? computedAnswer() : authored.answer();
    }

    /** When to choose or expect the smaller code. */
    public Text chooseA() {
        return authored == null ? a.explanation().summary() : authored.chooseA();
    }

    /** When to choose or expect the larger code. */
    public Text chooseB() {
        return authored == null ? b.explanation().summary() : authored.chooseB();
    }

    /** The facets in which both agree. */
    public List<FacetRow> same() {
        return rows.stream().filter(FacetRow::isSame).toList();
    }

    /** The facets in which they differ: their meaning at least. */
    public List<FacetRow> differences() {
        return rows.stream().filter(row -> !row.isSame()).toList();
    }

    /** What each is, then how each comes to be seen, then what to do. */
    private Text computedAnswer() {
        var sentences = new ArrayList<Text>(List.of(Facets.means(a), Facets.means(b)));
        var wire = row("wire");
        if (!wire.isSame()) {
            sentences.addAll(said(wire));
        } else if (!row("sender").isSame()) {
            sentences.addAll(said(row("sender")));
        } else if (!row("fault").isSame()) {
            sentences.addAll(said(row("fault")));
        }
        sentences.addAll(said(row("retry")));
        return sentences.stream().reduce(Text::then).orElseThrow();
    }

    private FacetRow row(String facet) {
        return rows.stream()
                .filter(row -> row.facet().equals(facet))
                .findFirst()
                .orElseThrow();
    }

    private static List<Text> said(FacetRow row) {
        return row.both() == null
                ? row.values().stream().map(FacetRow.Value::says).toList()
                : List.of(row.both());
    }
}
