package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters that are not what they seem. */
class CharactersTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void refusesTextThatIsNotNfc() {
        assertEquals(
                List.of("codes/1006.yaml:5:7: [nfc] The text is not in Unicode NFC; normalise it"),
                Checked.problems(
                        Checked.but("Đóng bất thường", Normalizer.normalize("Đóng bất thường", Normalizer.Form.NFD))));
    }

    @Test
    void refusesALetterOfAnotherScript() {
        assertEquals(
                List.of("codes/1006.yaml:4:7: [nfc] The letter а (U+0430) is not Latin; retype it"),
                Checked.problems(Checked.but("Abnormal closure", "Abnormаl closure")));
    }

    @Test
    void refusesAnInvisibleCharacter() {
        assertEquals(
                List.of("codes/1006.yaml:4:7: [nfc] The invisible character U+200B has no place in a text; delete it"),
                Checked.problems(Checked.but("Abnormal closure", "Abnormal\u200b closure")));
    }
}
