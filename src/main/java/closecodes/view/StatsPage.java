package closecodes.view;

import closecodes.catalog.Language;
import closecodes.view.StatsView.AskedView;
import java.util.List;

/** What was asked for most, as a page. */
public final class StatsPage {
    private StatsPage() {}

    /** A table for codes, for pairs and for families of routes. */
    public static Page of(StatsView view, Language language) {
        var times = Heading.ASKED.in(language);
        return new Page()
                .heading(1, view.title())
                .paragraph(view.summary())
                .bullets(List.of(Heading.SINCE.in(language) + ": " + view.since()))
                .heading(2, Heading.CODES.in(language))
                .table(List.of(Heading.CODE.in(language), times), rows(view.codes()))
                .heading(2, Heading.COMPARISONS.in(language))
                .table(List.of(Heading.PAIR.in(language), times), rows(view.pairs()))
                .heading(2, Heading.REQUESTS.in(language))
                .table(
                        List.of(Heading.FAMILY.in(language), times),
                        view.requests().stream()
                                .map(it -> List.of(it.family(), Long.toString(it.answered())))
                                .toList());
    }

    private static List<List<String>> rows(List<AskedView> asked) {
        return asked.stream()
                .map(it -> List.of(it.id(), Long.toString(it.asked())))
                .toList();
    }
}
