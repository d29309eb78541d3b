package closecodes.view;

import closecodes.catalog.Answer;
import closecodes.catalog.Language;
import org.jspecify.annotations.Nullable;

/** A code in a list: flat, so that a table can show it as it is. */
public record CodeSummary(
        int code,
        @Nullable String name,
        String title,
        String summary,
        String status,
        String range,
        boolean onWire,
        boolean closeAccepts,
        String severity,
        String fault,
        String sender,
        String retry,
        @Nullable Integer minDelayMs,
        @Nullable Integer maxDelayMs,
        String link,
        String updated) {

    /** The line of a code in a list. */
    public static CodeSummary of(Answer answer, Language language, Links links) {
        var explanation = answer.explanation();
        var code = answer.code();
        return new CodeSummary(
                code.number(),
                answer.name().orElse(null),
                explanation.title().in(language),
                explanation.summary().in(language),
                code.status().id(),
                answer.range().id(),
                code.wireUse().onWire(),
                code.acceptedByBrowserClose(),
                explanation.severity(),
                explanation.fault(),
                explanation.sender(),
                explanation.retry().advice(),
                explanation.retry().minDelayMs(),
                explanation.retry().maxDelayMs(),
                links.to(Links.code(code), language),
                explanation.updated().toString());
    }
}
