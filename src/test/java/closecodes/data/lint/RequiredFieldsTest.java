package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields that a document cannot do without. */
class RequiredFieldsTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void saysWhatTheMissingFieldHolds() {
        assertEquals(
                List.of("codes/1006.yaml:1:1: [required] \"fault\" is missing in \"1006\": Who is usually at fault"),
                Checked.problems(Checked.but("fault: unknown\n", "")));
    }
}
