package closecodes.comparison;

import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What two codes can share or differ in where a service gives at least one of them its meaning. */
final class ServiceFacets {
    static final String MEANING = "meaning";
    static final String RECONNECT = "reconnect";

    private static final String SENDER = "sender";
    private static final String RESUME = "resume";

    /** What follows from the number alone. */
    private static final List<String> OF_NUMBERS = List.of("status", "wire", "clean", "browser");

    private static final Text MEANS = new Text("{code} means “{title}”.", "{code} nghĩa là “{title}”.");

    private static final Map<String, Sentences> SENTENCES = Map.of(
            "reconnect yes",
            new Sentences(
                    new Text("After {code}, connecting again makes sense.", "Sau {code} nên kết nối lại."),
                    new Text(
                            "After {a} and after {b}, connecting again makes sense.",
                            "Sau {a} hay {b} đều nên kết nối lại.")),
            "reconnect no",
            new Sentences(
                    new Text(
                            "After {code}, connecting again ends the same way until something is changed.",
                            "Sau {code}, chưa sửa nguyên nhân thì kết nối lại vẫn bị đóng như cũ."),
                    new Text(
                            "After {a} and after {b}, connecting again ends the same way until something is changed.",
                            "Sau {a} hay {b}, chưa sửa nguyên nhân thì kết nối lại vẫn bị đóng như cũ.")),
            "reconnect depends",
            new Sentences(
                    new Text(
                            "After {code} it depends whether to connect again.",
                            "Sau {code}, có nên kết nối lại hay không còn tùy trường hợp."),
                    new Text(
                            "After {a} and after {b} it depends whether to connect again.",
                            "Sau {a} hay {b}, có nên kết nối lại hay không đều tùy trường hợp.")),
            "reconnect unknown",
            new Sentences(
                    new Text(
                            "Whether to connect again after {code} is not documented.",
                            "Không có tài liệu nào nói có nên kết nối lại sau {code} hay không."),
                    new Text(
                            "Whether to connect again after {a} or {b} is not documented.",
                            "Không có tài liệu nào nói có nên kết nối lại sau {a} hay {b}.")),
            "resume yes",
            new Sentences(
                    new Text("After {code} the session can be resumed.", "Sau {code} khôi phục được phiên (resume)."),
                    new Text(
                            "After {a} and after {b} the session can be resumed.",
                            "Sau {a} hay {b} đều khôi phục được phiên (resume).")),
            "resume no",
            new Sentences(
                    new Text("After {code} a new session is needed.", "Sau {code} phải mở phiên mới."),
                    new Text(
                            "After {a} and after {b} a new session is needed.",
                            "Sau {a} hay {b} đều phải mở phiên mới.")),
            "resume depends",
            new Sentences(
                    new Text(
                            "After {code} it depends whether the session can be resumed.",
                            "Sau {code}, có khôi phục được phiên (resume) hay không còn tùy trường hợp."),
                    new Text(
                            "After {a} and after {b} it depends whether the session can be resumed.",
                            "Sau {a} hay {b}, có khôi phục được phiên (resume) hay không đều tùy trường hợp.")),
            "resume unknown",
            new Sentences(
                    new Text(
                            "Whether the session can be resumed after {code} is not documented.",
                            "Không có tài liệu nào nói có khôi phục được phiên (resume) sau {code} hay không."),
                    new Text(
                            "Whether the session can be resumed after {a} or {b} is not documented.",
                            "Không có tài liệu nào nói có khôi phục được phiên (resume) sau {a} hay {b}.")));

    /** A sentence about one code and one about two that share it, as in the vocabulary. */
    private record Sentences(Text says, Text both) {}

    private final Vocabulary vocabulary;
    private final Facets facets;

    ServiceFacets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.facets = new Facets(vocabulary);
    }

    /** The meaning first, then what a service says, then what follows from the numbers. */
    List<FacetRow> rows(Subject a, Subject b) {
        var both = List.of(a, b);
        var rows = new ArrayList<FacetRow>();
        rows.add(new FacetRow(
                MEANING,
                Facets.MEANING,
                both.stream().map(ServiceFacets::meaning).toList(),
                null));
        rows.add(facet(SENDER, both, this::sender));
        rows.add(words(RECONNECT, both, ServiceFacets::reconnect));
        var useA = a.use();
        var useB = b.use();
        if (useA != null && useB != null) {
            rows.add(words(RESUME, both, subject -> Objects.requireNonNull(subject.use())
                    .code()
                    .resume()));
        }
        for (var facet : OF_NUMBERS) {
            rows.add(facet(facet, both, subject -> facets.value(facet, subject.answer())));
        }
        return List.copyOf(rows);
    }

    private static FacetRow.Value meaning(Subject subject) {
        var sentence = subject.use() == null
                ? Facets.means(subject.answer())
                : MEANS.with("code", subject.label()).with("title", subject.title());
        return new FacetRow.Value(subject.id(), subject.title(), sentence);
    }

    private Vocabulary.FacetValue sender(Subject subject) {
        var use = subject.use();
        return use == null
                ? facets.value(SENDER, subject.answer())
                : vocabulary.facet(SENDER).value(use.code().sender());
    }

    private FacetRow facet(String id, List<Subject> both, Function<Subject, Vocabulary.FacetValue> value) {
        var first = value.apply(both.get(0));
        var shared = first.both()
                .with("a", both.get(0).label())
                .with("b", both.get(1).label());
        return row(
                id,
                vocabulary.facet(id).label(),
                both.stream()
                        .map(subject -> new FacetRow.Value(
                                value.apply(subject).id(),
                                value.apply(subject).label(),
                                value.apply(subject).says().with("code", subject.label())))
                        .toList(),
                shared);
    }

    private FacetRow words(String group, List<Subject> both, Function<Subject, String> word) {
        var values = both.stream()
                .map(subject -> {
                    var id = word.apply(subject);
                    return new FacetRow.Value(
                            id,
                            vocabulary.label(group, id),
                            sentences(group, id).says().with("code", subject.label()));
                })
                .toList();
        var shared = sentences(group, values.get(0).id())
                .both()
                .with("a", both.get(0).label())
                .with("b", both.get(1).label());
        return row(group, vocabulary.group(group).label(), values, shared);
    }

    private static Sentences sentences(String group, String id) {
        return Objects.requireNonNull(SENTENCES.get(group + " " + id), id);
    }

    private static FacetRow row(String id, Text label, List<FacetRow.Value> values, Text shared) {
        var row = new FacetRow(id, label, values, null);
        return row.isSame() ? new FacetRow(id, label, values, shared) : row;
    }

    /** The finer advice on a number by itself, in the words that services use. */
    private static String reconnect(Subject subject) {
        var use = subject.use();
        if (use != null) {
            return use.code().reconnect();
        }
        return switch (subject.answer().explanation().retry().advice()) {
            case "no" -> "no";
            case "after-delay", "with-backoff", "elsewhere" -> "yes";
            default -> "depends";
        };
    }
}
