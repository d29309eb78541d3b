package closecodes.view;

import closecodes.catalog.Answer;
import closecodes.catalog.Language;
import closecodes.catalog.Source;
import closecodes.comparison.FacetRow;
import closecodes.comparison.Pair;
import closecodes.comparison.ServicePair;
import closecodes.comparison.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two codes compared.
 *
 * @param authored whether somebody wrote the answer; if not, it is made of the table
 */
public record PairView(
        CodeRef a,
        CodeRef b,
        String question,
        String answer,
        ChooseView choose,
        List<SameView> same,
        List<DifferenceView> differences,
        boolean authored,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /**
     * One of the two codes.
     *
     * @param provider the id of the service that gives it its meaning; null for the number by itself
     */
    public record CodeRef(
            int code, @Nullable String provider, @Nullable String name, String title, String link) {}

    /** When to choose or expect which. */
    public record ChooseView(String a, String b) {}

    /** Something that both codes share, with its id in the vocabulary. */
    public record SameView(String facet, String label, String value, String text) {}

    /** Something in which they differ: a sentence about each, with the ids in the vocabulary. */
    public record DifferenceView(String facet, String label, String aValue, String bValue, String a, String b) {}

    /** The view of a pair. */
    public static PairView of(Pair pair, Language language, Links links) {
        return new PairView(
                ref(pair.a(), language, links),
                ref(pair.b(), language, links),
                pair.question().in(language),
                pair.answer().in(language),
                new ChooseView(pair.chooseA().in(language), pair.chooseB().in(language)),
                pair.same().stream().map(row -> same(row, language)).toList(),
                pair.differences().stream()
                        .map(row -> difference(row, language))
                        .toList(),
                pair.authored() != null,
                SourceView.of(sources(pair), language),
                language.tag(),
                links.document(Links.comparison(pair.a().code(), pair.b().code()), language),
                updated(pair).toString());
    }

    /** The view of a pair of which a service uses at least one. */
    public static PairView of(ServicePair pair, Language language, Links links) {
        return new PairView(
                ref(pair.a(), language, links),
                ref(pair.b(), language, links),
                pair.question().in(language),
                pair.answer().in(language),
                new ChooseView(
                        pair.a().explanation().in(language),
                        pair.b().explanation().in(language)),
                pair.same().stream().map(row -> same(row, language)).toList(),
                pair.differences().stream()
                        .map(row -> difference(row, language))
                        .toList(),
                false,
                SourceView.of(pair.sources(), language),
                language.tag(),
                links.document("/v1/compare/" + pair.id(), language),
                pair.updated().toString());
    }

    private static CodeRef ref(Subject subject, Language language, Links links) {
        return new CodeRef(
                subject.code().number(),
                subject.provider().orElse(null),
                subject.name().orElse(null),
                subject.title().in(language),
                links.to("/v1/codes/" + subject.id(), language));
    }

    private static CodeRef ref(Answer answer, Language language, Links links) {
        return new CodeRef(
                answer.code().number(),
                null,
                answer.name().orElse(null),
                answer.explanation().title().in(language),
                links.to(Links.code(answer.code()), language));
    }

    private static SameView same(FacetRow row, Language language) {
        return new SameView(
                row.facet(),
                row.label().in(language),
                row.values().get(0).id(),
                Objects.requireNonNull(row.both()).in(language));
    }

    private static DifferenceView difference(FacetRow row, Language language) {
        var a = row.values().get(0);
        var b = row.values().get(1);
        return new DifferenceView(
                row.facet(),
                row.label().in(language),
                a.id(),
                b.id(),
                a.says().in(language),
                b.says().in(language));
    }

    /** The sources of the judgement, or those of what the computed answer is made of. */
    private static List<Source> sources(Pair pair) {
        var authored = pair.authored();
        return authored != null
                ? authored.sources()
                : Stream.of(pair.a(), pair.b())
                        .flatMap(answer -> answer.explanation().sources().stream())
                        .distinct()
                        .toList();
    }

    private static LocalDate updated(Pair pair) {
        var a = pair.a().explanation().updated();
        var b = pair.b().explanation().updated();
        var codes = a.isAfter(b) ? a : b;
        var authored = pair.authored();
        return authored != null && authored.updated().isAfter(codes) ? authored.updated() : codes;
    }
}
