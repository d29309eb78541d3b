package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are too long for their place. */
class LengthsTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void saysHowMuchToCut() {
        assertEquals(
                List.of("codes/1006.yaml:4:7: [length] The text has 75 characters; the most here is 60: cut 15"),
                Checked.problems(Checked.but("Abnormal closure", "x".repeat(75))));
    }
}
