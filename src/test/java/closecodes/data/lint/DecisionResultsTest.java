package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Results that lack what their action needs, or have what no Close frame holds. */
class DecisionResultsTest {
    private static final String FILE = CheckedDecision.FILE;

    @Test
    void acceptsAGoodTree() {
        assertEquals(List.of(), CheckedDecision.problems());
    }

    @Test
    void acceptsAReasonOf123BytesAndNoLonger() {
        assertEquals(List.of(), CheckedDecision.problemsWith("reason: done", "reason: " + "a".repeat(123)));
        assertEquals(
                List.of(FILE
                        + ":19:13: [decision-result] The reason has 124 bytes; a Close frame has room for 123: cut 1"),
                CheckedDecision.problemsWith("reason: done", "reason: " + "a".repeat(124)));
    }

    @Test
    void wantsTheCodeOfACloseWithACode() {
        assertEquals(
                List.of(FILE + ":16:5: [decision-result] The action \"close-with-code\" needs \"code\""),
                CheckedDecision.problemsWith("    code: 1000\n", ""));
    }

    @Test
    void refusesACodeInARefusedHandshake() {
        assertEquals(
                List.of(FILE
                        + ":24:5: [decision-result] The action \"refuse-handshake\" has no \"code\"; leave it out"),
                CheckedDecision.problemsWith("    http: 403\n", "    http: 403\n    code: 1008\n"));
    }

    @Test
    void wantsAnAdviceWhereNoCodeGivesOne() {
        assertEquals(
                List.of(FILE + ":24:5: [decision-result] The action \"refuse-handshake\" needs \"retry\""),
                CheckedDecision.problemsWith("    retry: {advice", "    # {advice"));
    }
}
