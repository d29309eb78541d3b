package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Situation;
import closecodes.catalog.Situation.Outcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A situation in the list of them.
 *
 * @param expectedCode what the standards lead to; null where they leave it open
 * @param codes the different numbers that applications were given, ascending
 * @param libraries how many libraries were measured, versions counted apart
 */
public record SituationSummary(
        String id,
        String group,
        String title,
        String tested,
        String acts,
        String observer,
        @Nullable Integer expectedCode,
        List<Integer> codes,
        int libraries,
        String link,
        String updated) {

    /** The summary of a situation. */
    public static SituationSummary of(Situation situation, Language language, Links links) {
        var expected = situation.expected().code();
        return new SituationSummary(
                situation.id(),
                situation.group(),
                situation.title().in(language),
                situation.tested().id(),
                situation.acts().id(),
                situation.observer().id(),
                expected == null ? null : expected.number(),
                situation.outcomes().stream()
                        .map(Outcome::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                situation.outcomes().size(),
                links.to(Links.situation(situation.id()), language),
                situation.updated().toString());
    }
}
