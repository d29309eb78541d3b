package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The house style of marks. */
class SpellingTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void refusesADash() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:29:19: [spelling] \"—\": \"—\" is not used here; make it two sentences, or a colon"),
                Checked.problems(Checked.but("Read the log.", "Read — the log.")));
    }

    @Test
    void refusesAThousandsSeparator() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:28:18: [spelling] \"65,535\": Numbers have no thousands separator",
                        "codes/1006.yaml:28:47: [spelling] \"65,535\": Numbers have no thousands separator"),
                Checked.problems(Checked.but(
                        "{en: After 60 seconds., vi: Sau 60 giây.}",
                        "{en: \"After 65,535 seconds.\", vi: \"Sau 65,535 giây.\"}")));
    }

    @Test
    void wantsTheToneMarkWhereNewspapersSetIt() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:29:38: [spelling] \"hoá\": The tone mark stands on the other vowel here: hóa, khỏe, hủy"),
                Checked.problems(Checked.but("Xem log.", "Mã hoá lại.")));
    }
}
