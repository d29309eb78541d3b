package closecodes.view;

import closecodes.catalog.Comparison;
import closecodes.catalog.Language;

/** An authored comparison in a list. */
public record ComparisonSummary(int a, int b, String question, String answer, String link, String updated) {

    /** The line of a comparison in a list. */
    public static ComparisonSummary of(Comparison comparison, Language language, Links links) {
        return new ComparisonSummary(
                comparison.a().number(),
                comparison.b().number(),
                comparison.question().in(language),
                comparison.answer().in(language),
                links.to(Links.comparison(comparison.a(), comparison.b()), language),
                comparison.updated().toString());
    }
}
