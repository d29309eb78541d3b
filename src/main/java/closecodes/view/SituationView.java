package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way in which a connection ends, and who shows what. */
public record SituationView(
        String id,
        String group,
        String title,
        String what,
        String tested,
        String acts,
        String observer,
        ExpectedView expected,
        List<ShownView> shown,
        List<OutcomeView> outcomes,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** What the standards lead to; null where they leave it open. */
    public record ExpectedView(
            @Nullable Integer code, @Nullable Boolean clean, String rule, String text) {}

    /** The view of a situation. */
    public static SituationView of(Catalog catalog, Situation situation, Language language, Links links) {
        var expected = situation.expected();
        return new SituationView(
                situation.id(),
                situation.group(),
                situation.title().in(language),
                situation.what().in(language),
                situation.tested().id(),
                situation.acts().id(),
                situation.observer().id(),
                new ExpectedView(
                        expected.code() == null ? null : expected.code().number(),
                        expected.clean(),
                        expected.rule(),
                        expected.text().in(language)),
                ShownView.of(situation, catalog.vocabulary(), language),
                situation.outcomes().stream()
                        .map(outcome -> OutcomeView.of(catalog, outcome, language, links))
                        .toList(),
                SourceView.of(situation.sources(), language),
                language.tag(),
                links.document(Links.situation(situation.id()), language),
                situation.updated().toString());
    }
}
