package closecodes.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is one word, and what it is made of. */
class WordTest {

    @Test
    void takes_words_apart_where_a_reader_would() {
        assertParts("GOING_AWAY", "going", "away");
        assertParts("PolicyViolation", "policy", "violation");
        assertParts("kWebSocketErrorTLSHandshake", "k", "web", "socket", "error", "tls", "handshake");
        assertParts("socket.io", "socket", "io");
        assertParts("with-backoff", "with", "backoff");
        assertParts("utf8", "utf", "8");
        assertParts("1006", "1006");
        assertParts("đóng", "đóng");
    }

    @Test
    void ends_a_word_at_punctuation() {
        assertEquals(List.of("wss", "a.example", "b"), words("wss://a.example/b."));
        assertEquals(List.of("4000", "4999"), words("4000–4999"));
        assertEquals(List.of("discord", "4004"), words("discord:4004"));
        assertEquals(List.of(), words("¿?! …"));
    }

    @Test
    void folds_every_vietnamese_letter() {
        var marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        var plain =
                "a".repeat(17) + "e".repeat(11) + "i".repeat(5) + "o".repeat(17) + "u".repeat(11) + "y".repeat(5) + "d";

        assertEquals(plain, Word.folded(marked));
    }

    private static void assertParts(String text, String... parts) {
        var words = Word.in(text);
        assertEquals(1, words.size(), text);
        assertEquals(
                List.of(parts),
                words.get(0).parts().stream().map(Word.Part::text).toList());
    }

    private static List<String> words(String text) {
        return Word.in(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }
}
