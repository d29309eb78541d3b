package closecodes.view;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Comparison;
import closecodes.catalog.Language;
import closecodes.comparison.Facets;
import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one number.
 *
 * @param documented whether the code has a document of its own; if not, its range speaks for it
 * @param providers every service that uses the number, those that most developers meet first
 */
public record CodeView(
        int code,
        @Nullable String name,
        boolean documented,
        String title,
        String summary,
        MeaningView meaning,
        String status,
        RangeRef range,
        WireView wire,
        BrowserView browser,
        String severity,
        String fault,
        String sender,
        RetryView retry,
        LabelsView labels,
        List<CauseView> causes,
        List<AliasView> aliases,
        @Nullable RelativesView relatives,
        List<CompareRef> compare,
        List<RelatedRef> related,
        List<ProviderUse> providers,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** What a library calls the code. */
    public record AliasView(String name, String usedBy) {}

    /** The nearest codes of HTTP and gRPC. */
    public record RelativesView(List<Integer> http, List<String> grpc, String note) {}

    /** An authored comparison with another code. */
    public record CompareRef(int code, @Nullable String name, String question, String link) {}

    /** Another code that this one's document mentions. */
    public record RelatedRef(int code, @Nullable String name, String title, String link) {}

    /** The view of what the catalogue says about a number. */
    public static CodeView of(Catalog catalog, CloseCode code, Language language, Links links) {
        var answer = catalog.answer(code);
        var explanation = answer.explanation();
        var document = answer.document();
        return new CodeView(
                code.number(),
                answer.name().orElse(null),
                document != null,
                explanation.title().in(language),
                explanation.summary().in(language),
                MeaningView.of(explanation.meaning(), language),
                code.status().id(),
                RangeRef.of(answer.range(), language, links),
                WireView.of(code),
                BrowserView.of(code),
                explanation.severity(),
                explanation.fault(),
                explanation.sender(),
                RetryView.of(explanation.retry(), language),
                LabelsView.of(answer, new Facets(catalog.vocabulary()), language),
                explanation.causes().stream()
                        .map(cause -> CauseView.of(cause, explanation.retry(), language))
                        .toList(),
                document == null ? List.of() : aliases(document),
                document == null ? null : relatives(document, language),
                catalog.comparisons().stream()
                        .filter(comparison ->
                                comparison.a().equals(code) || comparison.b().equals(code))
                        .map(comparison -> compareRef(catalog, comparison, code, language, links))
                        .toList(),
                catalog.related(answer).stream()
                        .map(other -> relatedRef(other, language, links))
                        .toList(),
                ProviderUse.of(catalog, code, language, links),
                SourceView.of(explanation.sources(), language),
                language.tag(),
                links.document(Links.code(code), language),
                explanation.updated().toString());
    }

    private static List<AliasView> aliases(CodeDocument document) {
        return document.aliases().stream()
                .map(alias -> new AliasView(alias.name(), alias.usedBy()))
                .toList();
    }

    private static @Nullable RelativesView relatives(CodeDocument document, Language language) {
        var relatives = document.relatives();
        return relatives == null
                ? null
                : new RelativesView(
                        relatives.http(), relatives.grpc(), relatives.note().in(language));
    }

    private static CompareRef compareRef(
            Catalog catalog, Comparison comparison, CloseCode code, Language language, Links links) {
        var other = comparison.a().equals(code) ? comparison.b() : comparison.a();
        return new CompareRef(
                other.number(),
                catalog.answer(other).name().orElse(null),
                comparison.question().in(language),
                links.to(Links.comparison(comparison.a(), comparison.b()), language));
    }

    private static RelatedRef relatedRef(Answer other, Language language, Links links) {
        return new RelatedRef(
                other.code().number(),
                other.name().orElse(null),
                other.explanation().title().in(language),
                links.to(Links.code(other.code()), language));
    }
}
