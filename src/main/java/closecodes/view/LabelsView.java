package closecodes.view;

import closecodes.catalog.Answer;
import closecodes.catalog.Language;
import closecodes.comparison.Facets;

/** The ids of a code in words. */
public record LabelsView(String status, String sender, String severity, String fault, String retry) {

    static LabelsView of(Answer answer, Facets facets, Language language) {
        return new LabelsView(
                facets.value("status", answer).label().in(language),
                facets.value("sender", answer).label().in(language),
                facets.value("severity", answer).label().in(language),
                facets.value("fault", answer).label().in(language),
                facets.value("retry", answer).label().in(language));
    }
}
