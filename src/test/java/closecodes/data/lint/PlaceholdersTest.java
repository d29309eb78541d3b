package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Slots that the program does not fill. */
class PlaceholdersTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void refusesASlotInADocument() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:28:18: [placeholders] The slots [code] are not those of this place; write the value itself"),
                Checked.problems(Checked.but(
                        "{en: After 60 seconds., vi: Sau 60 giây.}",
                        "{en: \"After {code} and 60 s.\", vi: Sau 60 giây.}")));
    }
}
