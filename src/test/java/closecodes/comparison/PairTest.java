package closecodes.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import closecodes.data.CatalogLoader;
import closecodes.data.DataFiles;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comparisons of any two codes. */
class PairTest {
    private static final Catalog CATALOG = CatalogLoader.load(DataFiles.builtIn());

    @Test
    void the_vocabulary_has_just_the_facets_that_can_be_told() {
        assertEquals(
                Facets.known(),
                new HashSet<>(CATALOG.vocabulary().facets().stream()
                        .map(Vocabulary.Facet::id)
                        .toList()));
    }

    @Test
    void every_pair_has_an_answer_and_differences_in_whole_sentences_of_both_languages() {
        var codes =
                new ArrayList<>(CATALOG.codes().stream().map(CodeDocument::code).toList());
        // Two numbers of each range, so that pairs without documents and pairs within one range are there too.
        for (var range : CATALOG.ranges()) {
            codes.add(range.first());
            codes.add(range.last());
        }
        var distinct = codes.stream().distinct().toList();
        for (var a : distinct) {
            for (var b : distinct) {
                if (!a.equals(b)) {
                    check(Pair.of(CATALOG, a, b));
                }
            }
        }
    }

    private static void check(Pair pair) {
        assertTrue(pair.a().code().compareTo(pair.b().code()) < 0, pair.id());
        assertFalse(pair.differences().isEmpty(), pair.id());
        var sentences = new ArrayList<>(List.of(pair.question(), pair.answer(), pair.chooseA(), pair.chooseB()));
        for (var row : pair.rows()) {
            row.values().forEach(value -> sentences.add(value.says()));
        }
        for (var row : pair.same()) {
            sentences.add(row.both());
        }
        sentences.forEach(sentence -> checkSentence(pair, sentence));
    }

    private static void checkSentence(Pair pair, Text sentence) {
        for (var language : Language.values()) {
            var text = sentence.in(language);
            assertTrue(text.matches("(?s).+[.?!”)]"), pair.id() + " is no whole sentence: " + text);
            assertFalse(text.contains("{"), pair.id() + " has an open slot: " + text);
        }
    }

    @Test
    void both_orders_are_the_same_pair() {
        var one = Pair.of(CATALOG, new CloseCode(1012), new CloseCode(1002));
        var other = Pair.of(CATALOG, new CloseCode(1002), new CloseCode(1012));
        assertEquals(other, one);
        assertEquals("1002-vs-1012", one.id());
    }

    @Test
    void an_unwritten_pair_says_what_each_is_how_it_comes_about_and_what_to_do() {
        var pair = Pair.of(CATALOG, new CloseCode(1006), new CloseCode(4001));
        assertEquals(
                "1006 means “Abnormal closure”. 4001 has no official meaning. It belongs to 4000–4999: “Private use”. "
                        + "1006 must not be sent: the library on your side makes it up. 4001 may stand in a Close frame. "
                        + "After 1006 reconnect with backoff: each failed try doubles the wait. "
                        + "Whether to reconnect after 4001 is for the service to say: look into its own table.",
                pair.answer().in(Language.EN));
    }

    @Test
    void a_code_is_not_compared_with_itself() {
        var code = new CloseCode(1006);
        assertThrows(IllegalArgumentException.class, () -> Pair.of(CATALOG, code, code));
    }

    @Test
    void the_facets_of_1005_and_1006_differ_in_whether_a_close_frame_arrived() {
        var pair = Pair.of(CATALOG, new CloseCode(1005), new CloseCode(1006));
        var differing = pair.differences().stream().map(FacetRow::facet).toList();
        assertTrue(differing.contains("clean"), differing.toString());
        assertFalse(differing.contains("wire"), differing.toString());
    }
}
