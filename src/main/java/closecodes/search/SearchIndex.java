package closecodes.search;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Nearest;
import closecodes.protocol.CloseCode;
import closecodes.search.Result.Match;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** Everything in a catalogue, made findable. Never changes; safe for use by several threads. */
public final class SearchIndex {
    /** Kept, as a logger that nobody holds forgets its level. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final float WEIGHT = 10;
    /** Of what is about a number and does not only mention it. */
    private static final float ABOUT_NUMBER = 20;

    private static final float IN_THOUSAND = 1;
    private static final float THE_THOUSAND = 60;

    private final Catalog catalog;
    private final List<Entry> entries;
    private final IndexSearcher searcher;

    private SearchIndex(Catalog catalog, List<Entry> entries, IndexSearcher searcher) {
        this.catalog = catalog;
        this.entries = entries;
        this.searcher = searcher;
    }

    static {
        // Lucene warns at start that on Java 23 and later it computes vectors more slowly; we have none.
        VECTORS.setLevel(Level.OFF);
    }

    /** Indexes a catalogue; takes a good part of a second. */
    public static SearchIndex of(Catalog catalog) {
        return of(catalog, Entries.of(catalog));
    }

    static SearchIndex of(Catalog catalog, List<Entry> entries) {
        try {
            var searcher = new IndexSearcher(Indexing.index(entries));
            // Answers are remembered by those who serve them.
            searcher.setQueryCache(null);
            return new SearchIndex(catalog, entries, searcher);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /** The hits for a request, the best first; of two that fit equally, by kind and id. */
    public Result search(Request request) {
        try {
            return new Run(request).result();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be read", e);
        }
    }

    /** One run for one request. */
    private final class Run {
        private final Request request;
        private final String text;
        private final Numbers numbers;
        private final Stems stems = new Stems();
        private final Clauses clauses;
        private List<Wanted> words;

        Run(Request request) {
            this.request = request;
            this.text = Word.composed(request.text());
            this.clauses = new Clauses(request.language(), stems);
            this.words = Wanted.in(text);
            this.numbers = Numbers.of(Wanted.only(words).orElse(text));
        }

        Result result() throws IOException {
            var code = numbers.code();
            if (code != null) {
                return number(code);
            }
            if (numbers.areMany()) {
                return result(Match.EXACT, top(several()), null);
            }
            if (words.isEmpty()) {
                return nothing();
            }
            var exact = top(clauses.all(text, words));
            if (count(exact) > 0) {
                return result(Match.EXACT, exact, null);
            }
            words = new Spelling(searcher.getIndexReader(), stems).read(words);
            var fuzzy = top(clauses.all(text, words));
            if (count(fuzzy) > 0) {
                return result(Match.FUZZY, fuzzy, corrected());
            }
            var partial = top(clauses.some(words));
            return count(partial) > 0 ? result(Match.PARTIAL, partial, null) : nothing();
        }

        /** A number always has an answer; where no document tells it, its range's stands first. */
        private Result number(CloseCode code) throws IOException {
            var answer = catalog.answer(code);
            var plain = code.toString();
            words = Wanted.in(plain);
            var found = top(new BooleanQuery.Builder()
                    .add(clauses.all(plain, words), Occur.MUST)
                    .add(
                            new BoostQuery(IntPoint.newExactQuery(Fields.NUMBER, code.number()), ABOUT_NUMBER),
                            Occur.SHOULD)
                    .build());
            if (answer.document() != null || !wants(Kind.CODE)) {
                return result(Match.EXACT, found, null);
            }
            boolean isUsed = !catalog.providers().using(code).isEmpty();
            return withAnswer(answer, found, isUsed ? null : nearest(plain).orElse(null));
        }

        private boolean wants(Kind kind) {
            return request.kinds().isEmpty() || request.kinds().contains(kind);
        }

        /** The answer of a number's range in front of what was found. */
        private Result withAnswer(Answer answer, TopDocs found, @Nullable String didYouMean) {
            var hits = new ArrayList<Result.Hit>();
            if (request.offset() == 0) {
                hits.add(hit(Entries.undocumented(answer)));
            }
            hits.addAll(hits(found, Math.max(0, request.offset() - 1), request.limit() - hits.size()));
            return new Result(
                    Match.EXACT, hits, Math.min(count(found) + 1, Result.MOST_COUNTED), didYouMean, List.of());
        }

        private Query several() {
            return new BooleanQuery.Builder()
                    .add(Clauses.constant(Fields.KEY, numbers.thousand(), THE_THOUSAND), Occur.SHOULD)
                    .add(
                            new BoostQuery(
                                    IntPoint.newRangeQuery(Fields.NUMBER, numbers.first(), numbers.last()),
                                    IN_THOUSAND),
                            Occur.SHOULD)
                    .build();
        }

        private TopDocs top(Query query) throws IOException {
            var whole = new BooleanQuery.Builder()
                    .add(query, Occur.MUST)
                    .add(FeatureField.newLinearQuery(Fields.WEIGHT, Fields.WEIGHT, WEIGHT), Occur.SHOULD);
            if (!request.kinds().isEmpty()) {
                var kinds = new BooleanQuery.Builder();
                request.kinds().forEach(kind -> kinds.add(Clauses.constant(Fields.KIND, kind.id(), 1), Occur.SHOULD));
                whole.add(kinds.build(), Occur.FILTER);
            }
            int wanted = Math.min(request.offset() + request.limit(), Result.MOST_COUNTED);
            return searcher.search(whole.build(), new TopScoreDocCollectorManager(wanted, Result.MOST_COUNTED));
        }

        private Result result(Match match, TopDocs found, @Nullable String didYouMean) {
            var hits = hits(found, request.offset(), request.limit());
            return new Result(match, hits, count(found), didYouMean, List.of());
        }

        private List<Result.Hit> hits(TopDocs found, int offset, int limit) {
            return Stream.of(found.scoreDocs)
                    .skip(offset)
                    .limit(limit)
                    .map(each -> hit(entries.get(each.doc)))
                    .toList();
        }

        private Result.Hit hit(Entry entry) {
            return new Result.Hit(entry, new Snippets(words, stems).of(entry, request.language()));
        }

        private Result nothing() {
            return new Result(Match.NONE, List.of(), 0, null, suggestions());
        }

        /** The query as it was probably meant. */
        private @Nullable String corrected() {
            var meant = String.join(
                    " ",
                    words.stream()
                            .flatMap(word -> word.parts().stream())
                            .map(part -> part.readings().get(0))
                            .toList());
            return Fields.key(meant).equals(Fields.key(text)) ? null : meant;
        }

        private List<String> suggestions() {
            var names = entries.stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.id()), entry.names().stream()))
                    .distinct()
                    .toList();
            return Stream.concat(
                            Nearest.to(text.strip(), names).stream(),
                            words.stream()
                                    .flatMap(word -> Nearest.to(word.whole().typed(), names).stream()))
                    .distinct()
                    .toList();
        }

        private Optional<String> nearest(String digits) {
            var codes = catalog.codes().stream()
                    .map(CodeDocument::code)
                    .map(Objects::toString)
                    .toList();
            // A digit too many at the end is the commonest slip: 10060.
            return codes.stream()
                    .filter(code -> digits.length() == code.length() + 1 && digits.startsWith(code))
                    .findFirst()
                    .or(() -> Nearest.to(digits, codes));
        }
    }

    private static int count(TopDocs found) {
        return (int) Math.min(found.totalHits.value, Result.MOST_COUNTED);
    }
}
