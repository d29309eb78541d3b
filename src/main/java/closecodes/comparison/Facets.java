package closecodes.comparison;

import closecodes.catalog.Answer;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What codes can share or differ in, and what each of them has. */
public final class Facets {
    static final Text MEANING = new Text("Meaning", "Ý nghĩa");
    private static final Text MEANS = new Text("{code} means “{title}”.", "{code} nghĩa là “{title}”.");
    private static final Text BELONGS = new Text(
            "{code} has no official meaning. It belongs to {range}: “{title}”.",
            "{code} không có nghĩa chính thức. Số này thuộc khoảng {range}: “{title}”.");

    private static final Map<String, Function<Answer, String>> VALUES = Map.of(
            "status", answer -> answer.code().status().id(),
            "wire", answer -> wire(answer.code()),
            "sender", answer -> answer.explanation().sender(),
            "clean", answer -> clean(answer.code()),
            "browser", answer -> answer.code().acceptedByBrowserClose() ? "accepted" : "refused",
            "fault", answer -> answer.explanation().fault(),
            "retry", answer -> answer.explanation().retry().advice(),
            "severity", answer -> answer.explanation().severity(),
            "owner", Facets::owner);

    private final Vocabulary vocabulary;

    public Facets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The facets that the program knows how to tell; the vocabulary must have just these. */
    public static Set<String> known() {
        return VALUES.keySet();
    }

    /** One row a facet, the meaning first, then in the order of the vocabulary. */
    public List<FacetRow> rows(List<Answer> answers) {
        var rows = new ArrayList<FacetRow>();
        rows.add(meaning(answers));
        for (var facet : vocabulary.facets()) {
            rows.add(row(facet, answers));
        }
        return List.copyOf(rows);
    }

    /** The value that a code has for a facet of the vocabulary. */
    public Vocabulary.FacetValue value(String facet, Answer answer) {
        return vocabulary.facet(facet).value(valueId(facet, answer));
    }

    private FacetRow row(Vocabulary.Facet facet, List<Answer> answers) {
        var values = answers.stream()
                .map(answer -> {
                    var value = value(facet.id(), answer);
                    return new FacetRow.Value(
                            value.id(), value.label(), value.says().with("code", answer.code()));
                })
                .toList();
        var row = new FacetRow(facet.id(), facet.label(), values, null);
        if (answers.size() != 2 || !row.isSame()) {
            return row;
        }
        var both = facet.value(values.get(0).id())
                .both()
                .with("a", answers.get(0).code())
                .with("b", answers.get(1).code());
        return new FacetRow(facet.id(), facet.label(), values, both);
    }

    private static FacetRow meaning(List<Answer> answers) {
        var values = answers.stream()
                .map(answer -> new FacetRow.Value(
                        answer.code().toString(), answer.explanation().title(), means(answer)))
                .toList();
        return new FacetRow("meaning", MEANING, values, null);
    }

    /** A sentence that says what a code means, or to which range it belongs. */
    static Text means(Answer answer) {
        var sentence = answer.document() == null ? BELONGS : MEANS;
        return sentence.with("code", answer.code())
                .with("range", answer.range().first() + "–" + answer.range().last())
                .with("title", answer.explanation().title());
    }

    private static String valueId(String facet, Answer answer) {
        var value = VALUES.get(facet);
        if (value == null) {
            throw new IllegalArgumentException("Nobody knows how to tell the facet " + facet);
        }
        return value.apply(answer);
    }

    private static String wire(CloseCode code) {
        return switch (code.wireUse()) {
            case SENDABLE, SENDABLE_BY_REGISTRATION, SENDABLE_BY_AGREEMENT, CLIENT_ONLY -> "sendable";
            case LOCAL_ONLY -> "local-only";
            case RESERVED, UNASSIGNED, OUTSIDE -> "forbidden";
        };
    }

    /** 1005 stands for a Close frame that did arrive, only without a code (RFC 6455 §7.1.5). */
    private static String clean(CloseCode code) {
        if (code.wireUse().onWire() || code.number() == 1005) {
            return "close-frame";
        }
        return code.number() == 1006 || code.number() == 1015 ? "no-close-frame" : "illegal-frame";
    }

    private static String owner(Answer answer) {
        return answer.explanation().causes().stream()
                .findFirst()
                .map(cause -> cause.owner())
                .orElse("nobody");
    }
}
