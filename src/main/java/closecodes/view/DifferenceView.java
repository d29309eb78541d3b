package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Library;
import closecodes.catalog.Situation;
import java.util.ArrayList;
import java.util.List;

/** A situation in which a library gives its application another number than the standards lead to. */
public record DifferenceView(String situation, String title, String role, int expected, int code, String link) {

    static List<DifferenceView> of(Catalog catalog, Library library, Language language, Links links) {
        var differences = new ArrayList<DifferenceView>();
        for (var situation : catalog.situations()) {
            situation.of(library).ifPresent(outcome -> add(differences, situation, outcome, language, links));
        }
        return differences;
    }

    private static void add(
            List<DifferenceView> differences,
            Situation situation,
            Situation.Outcome outcome,
            Language language,
            Links links) {
        var expected = situation.expected().code();
        var code = outcome.code();
        if (expected != null && code != null && code != expected.number()) {
            differences.add(new DifferenceView(
                    situation.id(),
                    situation.title().in(language),
                    situation.tested().id(),
                    expected.number(),
                    code,
                    links.to(Links.situation(situation.id()), language)));
        }
    }
}
