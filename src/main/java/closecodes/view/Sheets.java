package closecodes.view;

import closecodes.catalog.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lists as tables. */
public final class Sheets {
    private final Language language;

    /** Tables with headings in one language; the names of their columns are the same in all. */
    public Sheets(Language language) {
        this.language = language;
    }

    /** Codes, one a row. */
    public Sheet codes(List<CodeSummary> codes) {
        return new Columns<CodeSummary>()
                .with("code", CodeSummary::code)
                .with("name", CodeSummary::name)
                .with("title", CodeSummary::title)
                .with("summary", CodeSummary::summary)
                .with("status", CodeSummary::status)
                .with("range", CodeSummary::range)
                .with("on_wire", CodeSummary::onWire)
                .with("close_accepts", CodeSummary::closeAccepts)
                .with("severity", CodeSummary::severity)
                .with("fault", CodeSummary::fault)
                .with("sender", CodeSummary::sender)
                .with("retry", CodeSummary::retry)
                .with("min_delay_ms", CodeSummary::minDelayMs)
                .with("max_delay_ms", CodeSummary::maxDelayMs)
                .with("link", CodeSummary::link)
                .with("updated", CodeSummary::updated)
                .of(codes, Heading.CODES.in(language));
    }

    /** Ranges, one a row. */
    public Sheet ranges(List<RangeView> ranges) {
        return new Columns<RangeView>()
                .with("id", RangeView::id)
                .with("first", RangeView::first)
                .with("last", RangeView::last)
                .with("title", RangeView::title)
                .with("summary", RangeView::summary)
                .with("severity", RangeView::severity)
                .with("retry", range -> range.retry().advice())
                .with("link", range -> range.links().self())
                .with("updated", RangeView::updated)
                .of(ranges, Heading.RANGES.in(language));
    }

    /** Authored comparisons, one a row. */
    public Sheet comparisons(List<ComparisonSummary> comparisons) {
        return new Columns<ComparisonSummary>()
                .with("a", ComparisonSummary::a)
                .with("b", ComparisonSummary::b)
                .with("question", ComparisonSummary::question)
                .with("answer", ComparisonSummary::answer)
                .with("link", ComparisonSummary::link)
                .with("updated", ComparisonSummary::updated)
                .of(comparisons, Heading.COMPARISONS.in(language));
    }

    /** Libraries, one a row. */
    public Sheet libraries(List<LibrarySummary> libraries) {
        return new Columns<LibrarySummary>()
                .with("id", LibrarySummary::id)
                .with("name", LibrarySummary::name)
                .with("programming_language", LibrarySummary::programmingLanguage)
                .with("version", LibrarySummary::version)
                .with("roles", library -> String.join("; ", library.roles()))
                .with("link", LibrarySummary::link)
                .with("updated", LibrarySummary::updated)
                .of(libraries, Heading.LIBRARIES.in(language));
    }

    /** Services, one a row. */
    public Sheet providers(List<ProviderSummary> providers) {
        return new Columns<ProviderSummary>()
                .with("id", ProviderSummary::id)
                .with("name", ProviderSummary::name)
                .with("what", ProviderSummary::what)
                .with("summary", ProviderSummary::summary)
                .with("depth", ProviderSummary::depth)
                .with("reach", ProviderSummary::reach)
                .with("family", ProviderSummary::family)
                .with("aliases", provider -> String.join("; ", provider.aliases()))
                .with("codes", provider -> provider.codes().stream()
                        .map(code -> Integer.toString(code))
                        .collect(Collectors.joining("; ")))
                .with("link", ProviderSummary::link)
                .with("updated", ProviderSummary::updated)
                .of(providers, Heading.PROVIDERS.in(language));
    }

    /** Intermediaries, one a row. */
    public Sheet intermediaries(List<IntermediarySummary> intermediaries) {
        return new Columns<IntermediarySummary>()
                .with("id", IntermediarySummary::id)
                .with("name", IntermediarySummary::name)
                .with("kind", IntermediarySummary::kind)
                .with("summary", IntermediarySummary::summary)
                .with("depth", IntermediarySummary::depth)
                .with("reach", IntermediarySummary::reach)
                .with("aliases", intermediary -> String.join("; ", intermediary.aliases()))
                .with("idle_seconds", IntermediarySummary::idleSeconds)
                .with("lifetime_seconds", IntermediarySummary::lifetimeSeconds)
                .with("triggers", intermediary -> String.join("; ", intermediary.triggers()))
                .with("link", IntermediarySummary::link)
                .with("updated", IntermediarySummary::updated)
                .of(intermediaries, Heading.INTERMEDIARIES.in(language));
    }

    /** Ids of the vocabulary, one a row. */
    public Sheet vocabulary(List<VocabularyView> ids) {
        return new Columns<VocabularyView>()
                .with("group", VocabularyView::group)
                .with("group_label", VocabularyView::groupLabel)
                .with("id", VocabularyView::id)
                .with("label", VocabularyView::label)
                .with("text", VocabularyView::text)
                .of(ids, Heading.VOCABULARY.in(language));
    }

    /** Terms of the glossary, one a row. */
    public Sheet glossary(List<TermView> terms) {
        return new Columns<TermView>()
                .with("id", TermView::id)
                .with("en", TermView::en)
                .with("vi", TermView::vi)
                .with("note", TermView::note)
                .with("refuse", term -> String.join("; ", term.refuse()))
                .of(terms, Heading.GLOSSARY.in(language));
    }

    /** Changes, one a row. */
    public Sheet changes(List<ChangeView> changes) {
        return new Columns<ChangeView>()
                .with("date", ChangeView::date)
                .with("documents", change -> String.join("; ", change.documents()))
                .with("text", ChangeView::text)
                .of(changes, Heading.CHANGES.in(language));
    }

    /** Several codes side by side: a row a facet, a column a code. */
    public Sheet table(TableView table) {
        var columns = new ArrayList<>(List.of("facet", "label"));
        table.codes().forEach(code -> columns.add(Integer.toString(code.code())));
        var rows = table.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<>(List.of(row.facet(), row.label()));
                    row.cells().forEach(cell -> cells.add(cell.label()));
                    return List.<String>copyOf(cells);
                })
                .toList();
        return new Sheet(Heading.COMPARISONS.in(language), List.copyOf(columns), rows);
    }
}
