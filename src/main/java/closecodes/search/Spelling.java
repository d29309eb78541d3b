package closecodes.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** What a mistyped word may stand for, among the words of the index. */
final class Spelling {
    private static final int MOST = 3;
    /** Shorter words are near to too many others. */
    private static final int SHORTEST = 3;

    private static final int LONG_ENOUGH_FOR_TWO_ERRORS = 6;
    private static final int LONGEST = 64;

    private static final Comparator<Guess> ORDER = Comparator.comparingInt(Guess::errors)
            .thenComparing(Guess::sharesBeginning, Comparator.reverseOrder())
            .thenComparing(Guess::frequency, Comparator.reverseOrder())
            .thenComparing(Guess::word);

    private final IndexReader reader;
    private final Stems stems;

    Spelling(IndexReader reader, Stems stems) {
        this.reader = reader;
        this.stems = stems;
    }

    private record Guess(String word, int errors, boolean sharesBeginning, int frequency) {}

    /** The words with their readings: those that the index knows as typed, the others corrected where possible. */
    List<Wanted> read(List<Wanted> words) throws IOException {
        var read = new ArrayList<Wanted>();
        for (var word : words) {
            var parts = new ArrayList<Wanted.Form>();
            for (var part : word.parts()) {
                parts.add(part.read(readings(part.typed())));
            }
            var whole = word.whole();
            read.add(new Wanted(whole.read(readings(whole.typed())), parts));
        }
        return read;
    }

    private List<String> readings(String word) throws IOException {
        if (isKnown(word)) {
            return List.of(word);
        }
        var folded = Word.folded(word);
        if (!folded.equals(word) && isKnown(folded)) {
            return List.of(folded);
        }
        var guesses = guesses(word);
        if (guesses.isEmpty()) {
            guesses = guesses(folded);
        }
        return guesses.isEmpty() ? List.of(word) : guesses;
    }

    private boolean isKnown(String word) throws IOException {
        return reader.docFreq(new Term(Fields.ANY, word)) > 0
                || reader.docFreq(new Term(Fields.TEXT_EN, stems.of(word))) > 0
                || reader.docFreq(new Term(Fields.TITLE_EN, stems.of(word))) > 0;
    }

    /** The nearest words of all, those that begin alike and are more frequent first. */
    private List<String> guesses(String word) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.ANY);
        if (terms == null || word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        int allowed = word.length() < LONG_ENOUGH_FOR_TWO_ERRORS ? 1 : 2;
        var near = new FuzzyTermsEnum(terms, new Term(Fields.ANY, word), allowed, 0, true);
        var nearness = near.attributes().addAttribute(BoostAttribute.class);
        var guesses = new ArrayList<Guess>();
        for (var term = near.next(); term != null; term = near.next()) {
            var text = term.utf8ToString();
            guesses.add(new Guess(
                    text, errors(word, text, nearness.getBoost()), text.charAt(0) == word.charAt(0), near.docFreq()));
        }
        guesses.sort(ORDER);
        return guesses.stream()
                .filter(guess -> guess.errors() == guesses.get(0).errors())
                .limit(MOST)
                .map(Guess::word)
                .toList();
    }

    /** How many typing errors lie between two words; Lucene tells it as a share of the shorter. */
    private static int errors(String one, String other, float nearness) {
        return Math.round((1 - nearness) * Math.min(one.length(), other.length()));
    }
}
