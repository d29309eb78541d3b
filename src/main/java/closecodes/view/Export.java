package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.comparison.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything in a catalogue, in one language. Each document is made when it is asked for, so that few are in memory. */
public final class Export {
    private final Catalog catalog;
    private final Language language;
    private final Links links;

    /** An export with links to where we are reached. */
    public Export(Catalog catalog, Language language, Links links) {
        this.catalog = catalog;
        this.language = language;
        this.links = links;
    }

    /**
     * A document with what it is.
     *
     * @param kind such as {@code provider}
     * @param id unique within its kind
     * @param dataVersion a fingerprint of all documents
     * @param document the view that its own address has
     */
    public record Line(String kind, String id, String dataVersion, String lang, Object document) {}

    /** What the whole export says of itself. */
    public Map<String, Object> head() {
        var head = new LinkedHashMap<String, Object>();
        head.put("name", "closecodes");
        head.put("data_version", catalog.version());
        head.put("updated", catalog.updated().toString());
        head.put("licence", "CC-BY-4.0");
        head.put("lang", language.tag());
        return head;
    }

    /** The name of a file with it, without an ending. */
    public String fileName() {
        return "closecodes-" + catalog.version() + "-" + language.tag();
    }

    /** All documents, kind by kind. */
    public Stream<Line> lines() {
        return Stream.<Stream<Line>>of(
                        lines(
                                "code",
                                catalog.codes(),
                                it -> it.code().toString(),
                                it -> CodeView.of(catalog, it.code(), language, links)),
                        lines(
                                "range",
                                catalog.ranges(),
                                it -> it.id(),
                                it -> RangeView.of(catalog, it, language, links)),
                        lines(
                                "comparison",
                                catalog.comparisons(),
                                it -> it.id(),
                                it -> PairView.of(Pair.of(catalog, it.a(), it.b()), language, links)),
                        lines(
                                "provider",
                                catalog.providers().all(),
                                it -> it.slug(),
                                it -> ProviderView.of(it, language, links)),
                        lines(
                                "library",
                                catalog.libraries(),
                                it -> it.id(),
                                it -> LibraryView.of(catalog, it, language, links)),
                        lines(
                                "intermediary",
                                catalog.intermediaries().all(),
                                it -> it.slug(),
                                it -> IntermediaryView.of(it, language, links)),
                        lines(
                                "situation",
                                catalog.situations(),
                                it -> it.id(),
                                it -> SituationView.of(catalog, it, language, links)),
                        lines(
                                "vocabulary",
                                VocabularyView.of(catalog.vocabulary(), language),
                                it -> it.group() + "/" + it.id(),
                                it -> it),
                        lines("term", TermView.of(catalog.glossary(), language), TermView::id, it -> it))
                .flatMap(each -> each);
    }

    private <T> Stream<Line> lines(String kind, List<T> documents, Function<T, String> id, Function<T, Object> view) {
        return documents.stream()
                .map(document ->
                        new Line(kind, id.apply(document), catalog.version(), language.tag(), view.apply(document)));
    }
}
