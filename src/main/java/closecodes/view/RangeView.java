package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Language;
import closecodes.catalog.RangeDocument;
import java.util.List;

/**
 * What holds for every number of a range that has no document of its own.
 *
 * @param documented the codes of the range that have one
 */
public record RangeView(
        String id,
        int first,
        int last,
        String title,
        String summary,
        MeaningView meaning,
        WireView wire,
        BrowserView browser,
        String severity,
        String fault,
        String sender,
        RetryView retry,
        List<CauseView> causes,
        List<DocumentedRef> documented,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** A code of the range with a document of its own. */
    public record DocumentedRef(int code, String name, String title, String link) {}

    /** The view of a range; the wire and browser rules are those of its last number. */
    public static RangeView of(Catalog catalog, RangeDocument range, Language language, Links links) {
        var explanation = range.explanation();
        return new RangeView(
                range.id(),
                range.first().number(),
                range.last().number(),
                explanation.title().in(language),
                explanation.summary().in(language),
                MeaningView.of(explanation.meaning(), language),
                WireView.of(range.last()),
                BrowserView.of(range.last()),
                explanation.severity(),
                explanation.fault(),
                explanation.sender(),
                RetryView.of(explanation.retry(), language),
                explanation.causes().stream()
                        .map(cause -> CauseView.of(cause, explanation.retry(), language))
                        .toList(),
                catalog.codes().stream()
                        .filter(document -> range.contains(document.code()))
                        .map(document -> documentedRef(document, language, links))
                        .toList(),
                SourceView.of(explanation.sources(), language),
                language.tag(),
                links.document(Links.range(range.id()), language),
                explanation.updated().toString());
    }

    private static DocumentedRef documentedRef(CodeDocument document, Language language, Links links) {
        return new DocumentedRef(
                document.code().number(),
                document.name(),
                document.explanation().title().in(language),
                links.to(Links.code(document.code()), language));
    }
}
