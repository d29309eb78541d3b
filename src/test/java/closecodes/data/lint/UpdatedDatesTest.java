package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents and changes that disagree about the day. */
class UpdatedDatesTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void comparesWithTheLatestChange() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:36:10: [updated] \"updated\" is 2026-11-21, but the latest change in changes.yaml is of 2026-11-22"),
                Checked.problems(Checked.but("updated: 2026-11-22", "updated: 2026-11-21")));
    }
}
