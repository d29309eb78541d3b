package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that lack a language. */
class BothLanguagesTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void namesTheMissingLanguage() {
        assertEquals(
                List.of("codes/1006.yaml:10:13: [both-languages] \"vi\" is missing"),
                Checked.problems(Checked.but("{en: Reserved., vi: Mã dự trữ.}", "{en: Reserved.}")));
    }

    @Test
    void refusesAnEmptyText() {
        assertEquals(
                List.of("codes/1006.yaml:5:7: [both-languages] \"vi\" must be a text"),
                Checked.problems(Checked.but("vi: Đóng bất thường", "vi: \"\"")));
    }
}
