package closecodes.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Language;
import closecodes.search.Result.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the search reads what is typed, corrects it, pages and marks. */
class SearchIndexTest {

    @Test
    void only_what_fits_nowhere_as_typed_is_corrected() {
        var exact = Indexed.search("policy violation");
        assertEquals(Match.EXACT, exact.match());
        assertNull(exact.didYouMean());
        // One letter from a word that stands everywhere.
        assertEquals(Match.EXACT, Indexed.search("pong").match());
        assertNull(Indexed.search("pong").didYouMean());

        var fuzzy = Indexed.search("policy violaton");
        assertEquals(Match.FUZZY, fuzzy.match());
        assertEquals("policy violation", fuzzy.didYouMean());
    }

    @Test
    void a_digit_too_many_is_answered_and_corrected() {
        assertEquals("1006", Indexed.search("10060").didYouMean());
        assertNull(Indexed.search("4004").didYouMean());
        assertNull(Indexed.search("1006").didYouMean());
    }

    @Test
    void every_thousand_and_every_number_has_an_answer() {
        for (int number = 0; number <= 65_535; number += 997) {
            assertEquals(
                    "code " + number, Indexed.names(Indexed.search("" + number)).get(0));
        }
        for (int thousand = 0; thousand <= 9; thousand++) {
            var first = Indexed.search(thousand + "xxx").hits().get(0).entry();
            assertEquals(Kind.RANGE, first.kind(), thousand + "xxx");
        }
    }

    @Test
    void what_lucene_takes_for_syntax_is_text() {
        assertAll(Stream.of(
                        "*",
                        "?",
                        "title:1006",
                        "1006 AND NOT (",
                        "\"going away",
                        "[1000 TO 1015]",
                        "a~9 b^9",
                        "/x/",
                        "\\",
                        "+-!{}")
                .map(text -> () -> assertTrue(Indexed.search(text).total() < 1_000, text)));
        assertEquals(Match.NONE, Indexed.search("*:*").match());
        assertEquals(Indexed.names(Indexed.search("going away")), Indexed.names(Indexed.search("\"going away\"~")));
    }

    @Test
    void where_nothing_fits_near_names_are_suggested() {
        var nothing = Indexed.search("zzzzzzzzzzzz");
        assertEquals(Match.NONE, nothing.match());
        assertEquals(0, nothing.total());
        assertTrue(nothing.hits().isEmpty());
        assertTrue(Indexed.search("wwwwsssssss").suggestions().size() < 10);
    }

    @Test
    void pages_follow_each_other_without_gap_and_repetition() {
        for (var text : List.of("connection", "4004", "4xxx", "kết nối")) {
            var whole = Indexed.names(page(text, 50, 0));
            var pages = new ArrayList<String>();
            for (int offset = 0; offset < 50; offset += 7) {
                pages.addAll(Indexed.names(page(text, Math.min(7, 50 - offset), offset)));
            }
            assertEquals(whole, pages, text);
            assertEquals(whole.size(), new HashSet<>(whole).size(), text);
            assertEquals(whole, Indexed.names(page(text, 50, 0)), text);
        }
    }

    @Test
    void only_the_kinds_asked_for_are_found() {
        for (var kind : Kind.values()) {
            var result =
                    Indexed.DATA.search(new Request("close connection timeout 1006", Set.of(kind), Language.EN, 50, 0));
            result.hits().forEach(hit -> assertEquals(kind, hit.entry().kind()));
        }
        assertFalse(Indexed.DATA
                .search(new Request("4004", Set.of(Kind.PROVIDER_CODE), Language.EN, 10, 0))
                .hits()
                .isEmpty());
    }

    @Test
    void marks_show_words_of_the_query_in_order() {
        var query = List.of("idle", "timeout", "server");
        for (var hit : page("idle timeouts servers", 50, 0).hits()) {
            int last = -1;
            for (var mark : hit.snippet().marks()) {
                assertTrue(mark.start() > last, hit.toString());
                last = mark.end();
                var marked =
                        hit.snippet().text().substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT);
                assertTrue(query.stream().anyMatch(marked::startsWith), marked);
            }
        }
    }

    @Test
    void snippets_are_short_and_in_the_readers_language() {
        for (var language : Language.values()) {
            for (var hit : Indexed.DATA
                    .search(new Request("nginx", Set.of(), language, 50, 0))
                    .hits()) {
                var text = hit.snippet().text();
                assertTrue(text.length() <= 230, text);
                var piece = text.replaceAll("^…|…$", "");
                assertTrue(
                        piece.isEmpty()
                                || hit.entry().texts().stream()
                                        .anyMatch(each -> each.in(language).contains(piece)),
                        text);
            }
        }
    }

    @Test
    void a_very_long_query_is_cut_and_answered() {
        assertTrue(Indexed.search("connection ".repeat(1_000)).total() > 0);
        assertEquals(Match.NONE, Indexed.search("z".repeat(10_000)).match());
    }

    private static Result page(String text, int limit, int offset) {
        return Indexed.DATA.search(new Request(text, Set.of(), Language.EN, limit, offset));
    }
}
