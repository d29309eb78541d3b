package closecodes.tools;

import closecodes.catalog.Language;
import closecodes.http.ProblemDocument;
import closecodes.routing.ProblemException;

/** A problem with a call in words for a model: the value, the rule, and what was probably meant. */
final class Objection {
    private static final int LONGEST_ECHO = 200;

    private Objection() {}

    static String of(ProblemException problem, Language language) {
        var detail = problem.detail()
                .in(language)
                // A model has no addresses of the API, but the tool that answers the same.
                .replace("/v1/providers", "`list_providers`");
        var value = problem.value();
        var meant = problem.suggestion();
        var text = value == null || value.isEmpty() || detail.contains(value)
                ? detail
                : "“" + ProblemDocument.cut(value, LONGEST_ECHO) + "”: " + detail;
        // A service without the number suggests the number itself, which the rule says already.
        return meant == null || detail.contains(Label.MEANT.in(language)) || text.contains(":" + meant + "”")
                ? text
                : text + " " + Label.MEANT.in(language) + " " + meant + "?";
    }
}
