package closecodes.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void finds_words_inside_and_across_each_other() {
        assertEquals(
                List.of("close 0", "close frame 0", "frame 6", "frames 6", "đóng 13"),
                found(List.of("frames", "close frame", "đóng", "frame", "close", "frame"), "close frames đóng"));
    }

    @Test
    void finds_words_up_to_the_last_letter_and_none_that_is_cut_there() {
        assertEquals(List.of("a 0", "aa 0", "a 1"), found(List.of("a", "aa", "aab"), "aa"));
    }

    @Test
    void finds_nothing_in_nothing() {
        assertEquals(List.of(), found(List.of(), "close"));
        assertEquals(List.of(), found(List.of("close"), ""));
        assertEquals(List.of(), found(List.of(""), "close"));
    }

    /** Few letters, one of them beyond ASCII, make words that overlap in every way. */
    @Test
    void finds_what_looking_for_each_word_alone_finds() {
        var random = new Random(1006);
        for (int round = 0; round < 2_000; round++) {
            var words = new ArrayList<String>();
            for (int left = random.nextInt(20); left > 0; left--) {
                words.add(text(random, 1 + random.nextInt(5)));
            }
            var text = text(random, random.nextInt(40));
            assertEquals(expected(words, text), found(words, text), words + " in " + text);
        }
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append("abđ".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    private static List<String> expected(List<String> words, String text) {
        var places = new ArrayList<String>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                if (words.contains(text.substring(start, end))) {
                    places.add(text.substring(start, end) + " " + start);
                }
            }
        }
        return places;
    }

    private static List<String> found(List<String> words, String text) {
        var places = new ArrayList<String>();
        new WordList(words).find(text, (word, start) -> places.add(word + " " + start));
        return places;
    }
}
