package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ids that stand for two things. */
class UniqueIdsTest {
    private static final String CAUSE =
            Checked.good().lines().skip(24).limit(9).collect(Collectors.joining("\n", "", "\n"));
    private static final String TWICE = Checked.but(CAUSE, CAUSE + CAUSE);

    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void namesTheSecondCauseOfOneId() {
        assertEquals(
                List.of("codes/1006.yaml:34:9: [unique] \"idle-timeout\" is taken by an entry above; choose another"),
                Checked.problems(TWICE));
    }
}
