package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All documents of one state of the data: immutable, complete, with an answer for every number from 0 to 65535. */
public final class Catalog {
    private final NavigableMap<CloseCode, CodeDocument> codes;
    private final NavigableMap<CloseCode, RangeDocument> ranges;
    private final NavigableMap<String, CodeDocument> names;
    private final List<Comparison> comparisons;
    private final NavigableMap<String, Comparison> comparisonsById;
    private final Later<Libraries> libraries;
    private final Later<NavigableMap<String, Situation>> situations;
    private final Later<Providers> providers;
    private final Later<Intermediaries> intermediaries;
    private final Later<NavigableMap<String, Decision>> decisions;
    private final Vocabulary vocabulary;
    private final Later<Glossary> glossary;
    private final List<Change> changes;
    private final SourceFiles files;
    private final String version;
    private final Mentions mentions = new Mentions();

    /**
     * A catalogue of documents.
     *
     * <p>What is given by a supplier is asked for when somebody first wants it: all the documents would make every start
     * slower.
     *
     * @param files that the documents were read from
     * @param version a fingerprint of the documents: equal data, equal version
     */
    public Catalog(
            List<CodeDocument> codes,
            List<RangeDocument> ranges,
            List<Comparison> comparisons,
            Supplier<List<Library>> libraries,
            Supplier<List<Situation>> situations,
            Supplier<Providers> providers,
            Supplier<Intermediaries> intermediaries,
            Supplier<List<Decision>> decisions,
            Vocabulary vocabulary,
            Supplier<Glossary> glossary,
            List<Change> changes,
            SourceFiles files,
            String version) {
        this.codes = index(codes, CodeDocument::code);
        this.ranges = index(ranges, RangeDocument::first);
        this.names = index(codes, CodeDocument::name);
        this.comparisonsById = index(comparisons, Comparison::id);
        this.comparisons = comparisons.stream()
                .sorted(Comparator.comparing(Comparison::a).thenComparing(Comparison::b))
                .toList();
        this.libraries = new Later<>(() -> new Libraries(libraries.get()));
        this.situations = new Later<>(() -> index(situations.get(), Situation::id));
        this.providers = new Later<>(providers);
        this.intermediaries = new Later<>(intermediaries);
        this.decisions = new Later<>(() -> index(decisions.get(), Decision::id));
        this.vocabulary = vocabulary;
        this.glossary = new Later<>(glossary);
        this.changes = List.copyOf(changes);
        this.files = files;
        this.version = version;
    }

    /** The documents of codes, by number. */
    public List<CodeDocument> codes() {
        return List.copyOf(codes.values());
    }

    /** The ranges, which together cover every number once. */
    public List<RangeDocument> ranges() {
        return List.copyOf(ranges.values());
    }

    /** The authored comparisons, by their numbers. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** The libraries, by id. */
    public List<Library> libraries() {
        return libraries.get().all();
    }

    /** The library with this id, such as {@code java-websocket}. */
    public Optional<Library> library(String id) {
        return libraries.get().withId(id);
    }

    /** The library with this id or alias, such as {@code chrome}. */
    public Optional<Library> libraryNamed(String name) {
        return libraries.get().named(name);
    }

    /** All ids and aliases of libraries. */
    public Set<String> libraryNames() {
        return libraries.get().names();
    }

    /** The ways in which connections end, by id. */
    public List<Situation> situations() {
        return List.copyOf(situations.get().values());
    }

    /** The situation with this id, such as {@code tcp-fin}. */
    public Optional<Situation> situation(String id) {
        return Optional.ofNullable(situations.get().get(id));
    }

    /** The services. */
    public Providers providers() {
        return providers.get();
    }

    /** What stands between client and server. */
    public Intermediaries intermediaries() {
        return intermediaries.get();
    }

    /** The trees of questions, by id. */
    public List<Decision> decisions() {
        return List.copyOf(decisions.get().values());
    }

    /** The tree of questions with this id, such as {@code which-code-to-send}. */
    public Optional<Decision> decision(String id) {
        return Optional.ofNullable(decisions.get().get(id));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Glossary glossary() {
        return glossary.get();
    }

    /** What changed when, the latest first. */
    public List<Change> changes() {
        return changes;
    }

    /** The files that the documents were read from. */
    public SourceFiles files() {
        return files;
    }

    /** A fingerprint of the documents: equal data, equal version. */
    public String version() {
        return version;
    }

    /** The day of the latest change. */
    public LocalDate updated() {
        return changes.stream().map(Change::date).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    /** What there is to say about a number: there always is something. */
    public Answer answer(CloseCode code) {
        return new Answer(code, range(code), codes.get(code));
    }

    /** The code with this constant name, such as {@code GOING_AWAY}. */
    public Optional<CodeDocument> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** The range with this id, such as {@code 4000-4999}. */
    public Optional<RangeDocument> range(String id) {
        return ranges.values().stream().filter(range -> range.id().equals(id)).findFirst();
    }

    /** The authored comparison of two codes, in either order. */
    public Optional<Comparison> comparison(CloseCode one, CloseCode other) {
        var id = one.compareTo(other) < 0 ? one + "-vs-" + other : other + "-vs-" + one;
        return Optional.ofNullable(comparisonsById.get(id));
    }

    /** The documented codes that the answer to this one mentions, by number. */
    public List<Answer> related(Answer answer) {
        var document = answer.document();
        var id = document == null ? answer.range().id() : document.code().toString();
        return mentions.in(id, answer.explanation()).stream()
                .filter(code -> codes.containsKey(code) && !code.equals(answer.code()))
                .map(this::answer)
                .toList();
    }

    private RangeDocument range(CloseCode code) {
        var entry = ranges.floorEntry(code);
        if (entry == null || !entry.getValue().contains(code)) {
            throw new NoSuchElementException("No range contains " + code);
        }
        return entry.getValue();
    }

    private static <K, V> NavigableMap<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(
                        key,
                        Function.identity(),
                        (first, second) -> {
                            throw new IllegalArgumentException("Twice: " + key.apply(first));
                        },
                        TreeMap::new));
    }
}
