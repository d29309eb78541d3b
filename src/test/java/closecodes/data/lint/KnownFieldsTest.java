package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields that nobody reads. */
class KnownFieldsTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void suggestsTheFieldThatWasMeant() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:1:1: [required] \"severity\" is missing in \"1006\": How much attention it deserves",
                        "codes/1006.yaml:14:1: [known-fields] \"severty\" is no field of this place; did you mean \"severity\"?"),
                Checked.problems(Checked.but("severity: warning", "severty: warning")));
    }

    @Test
    void listsTheFieldsWhenNothingIsNear() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:10:29: [known-fields] \"francais\" is no field of this place; known here: en, vi"),
                Checked.problems(Checked.but(
                        "{en: Reserved., vi: Mã dự trữ.}", "{en: Reserved., francais: Réservé., vi: Mã dự trữ.}")));
    }
}
