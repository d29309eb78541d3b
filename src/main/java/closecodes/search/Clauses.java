package closecodes.search;

import closecodes.catalog.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words to questions for the index. How much each field counts is decided here and only here. */
final class Clauses {
    private static final float WHOLE_NAME = 100;
    private static final float CORE_OF_NAME = 20;
    /** Of one word among several. */
    private static final float WORD_IS_NAME = 3;

    private static final float NAME = 4;
    private static final float TITLE = 3;
    private static final float READERS_LANGUAGE = 1.25f;
    /** What is written together counts for more than its parts. */
    private static final float TOGETHER = 20;
    /** How much a word counts again in the fields where it fits less well. */
    private static final float TIE = 0.1f;

    /** How much a word counts that only asks, beside one that names something. */
    private static final float ASKING = 0.3f;

    private final Stems stems;
    private final float english;
    private final float vietnamese;

    Clauses(Language reader, Stems stems) {
        this.stems = stems;
        this.english = reader == Language.EN ? READERS_LANGUAGE : 1;
        this.vietnamese = reader == Language.VI ? READERS_LANGUAGE : 1;
    }

    /** Entries that are called just this, or that have all words. */
    Query all(String text, List<Wanted> words) {
        var ways = new ArrayList<Query>();
        var key = Fields.key(text);
        if (!key.isEmpty()) {
            ways.add(constant(Fields.KEY, key, WHOLE_NAME));
        }
        var loose = new BooleanQuery.Builder();
        var core = Fields.core(text);
        if (!core.isEmpty()) {
            loose.add(constant(Fields.CORE, core, CORE_OF_NAME), Occur.SHOULD);
        }
        loose.add(every(words), Occur.SHOULD);
        ways.add(loose.build());
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** Entries that have at least half of the words that name something. */
    Query some(List<Wanted> words) {
        var query = new BooleanQuery.Builder();
        var naming = words.stream().filter(word -> !word.isOptional()).toList();
        naming.forEach(word -> query.add(word(word), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, (naming.size() + 1) / 2));
        return query.build();
    }

    private Query every(List<Wanted> words) {
        boolean anyNames = words.stream().anyMatch(word -> !word.isOptional());
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            boolean mayBeMissing = anyNames && word.isOptional();
            query.add(
                    mayBeMissing ? new BoostQuery(word(word), ASKING) : word(word),
                    mayBeMissing ? Occur.SHOULD : Occur.MUST);
        }
        return query.build();
    }

    /** A compound fits as a whole or by its parts: {@code WebSocket} is {@code websocket} and {@code web socket}. */
    private Query word(Wanted word) {
        if (!word.isCompound()) {
            return form(word.whole());
        }
        var together = new BooleanQuery.Builder();
        for (var reading : word.whole().readings()) {
            together.add(constant(Fields.ANY, Word.folded(reading), TOGETHER), Occur.SHOULD);
        }
        return together.add(every(word.parts().stream().map(Wanted::plain).toList()), Occur.SHOULD)
                .build();
    }

    private Query form(Wanted.Form form) {
        var fields = new ArrayList<Query>();
        for (var reading : form.readings()) {
            var stem = stems.of(reading);
            fields.add(constant(Fields.KEY, Word.folded(reading), WORD_IS_NAME));
            fields.add(term(Fields.NAME, Word.folded(reading), NAME));
            fields.add(term(Fields.TITLE_EN, stem, TITLE * english));
            fields.add(term(Fields.TITLE_VI, reading, TITLE * vietnamese));
            fields.add(term(Fields.TEXT_EN, stem, english));
            fields.add(term(Fields.TEXT_VI, reading, vietnamese));
        }
        return new DisjunctionMaxQuery(fields, TIE);
    }

    private static Query term(String field, String text, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, text)), weight);
    }

    static Query constant(String field, String text, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, text))), score);
    }
}
