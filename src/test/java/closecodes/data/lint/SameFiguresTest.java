package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that differ between the languages. */
class SameFiguresTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void showsTheNumbersOfEachLanguage() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:28:41: [same-figures] Both languages must give the same numbers; only en: [60], only vi: [90]"),
                Checked.problems(Checked.but("Sau 60 giây", "Sau 90 giây")));
    }

    @Test
    void takesADecimalCommaForAPoint() {
        assertEquals(
                List.of(),
                Checked.problems(Checked.but("After 60 seconds", "After 1.5 seconds")
                        .replace("Sau 60 giây.", "\"Sau 1,5 giây.\"")));
    }

    @Test
    void letsEnglishSpellASmallNumber() {
        assertEquals(
                List.of(),
                Checked.problems(Checked.but("Read the log.", "Read two logs.").replace("Xem log.", "Xem 2 log.")));
    }

    @Test
    void showsTheCodeSpansOfEachLanguage() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:29:42: [same-figures] Both languages must give the same code spans; only en: [`error.log`], only vi: []"),
                Checked.problems(Checked.but("Read the log.", "Read `error.log`.")));
    }

    @Test
    void showsTheAddressesOfEachLanguage() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:29:57: [same-figures] Both languages must give the same addresses; only en: [wss://a.example/x], only vi: []"),
                Checked.problems(Checked.but("Read the log.", "Open wss://a.example/x and look.")));
    }
}
