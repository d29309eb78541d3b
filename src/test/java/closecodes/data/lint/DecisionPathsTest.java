package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that lead nowhere, back, or past something. */
class DecisionPathsTest {
    private static final String FILE = CheckedDecision.FILE;

    @Test
    void acceptsAGoodTree() {
        assertEquals(List.of(), CheckedDecision.problems());
    }

    @Test
    void namesAnUnknownQuestionAndWhatIsNotReachedForIt() {
        assertEquals(
                List.of(
                        FILE + ":8:85: [decision-paths] There is no question \"whi\"; did you mean \"why\"?",
                        FILE + ":10:5: [decision-paths] No answer leads to \"why\"; let one lead there, or take it out",
                        FILE
                                + ":16:5: [decision-paths] No answer leads to \"finished\"; let one lead there, or take it out"),
                CheckedDecision.problemsWith("question: why", "question: whi"));
    }

    @Test
    void namesAnUnknownResult() {
        assertEquals(
                List.of(FILE + ":14:65: [decision-paths] There is no result \"nowhere\"; known: finished, refuse"),
                CheckedDecision.problemsWith(
                        "vi: Chuyện khác}, result: finished", "vi: Chuyện khác}, result: nowhere"));
    }

    @Test
    void namesAnUnknownBeginning() {
        assertEquals(
                FILE + ":3:8: [decision-paths] There is no question \"sendr\"; did you mean \"sender\"?",
                CheckedDecision.problemsWith("first: sender", "first: sendr").get(0));
    }

    @Test
    void namesTheAnswerThatLeadsBack() {
        var problems = CheckedDecision.problemsWith(
                "vi: Chuyện khác}, result: finished", "vi: Chuyện khác}, question: sender");
        assertTrue(
                problems.contains(
                        FILE + ":14:67: [decision-paths] This leads back to \"sender\", which was asked before"),
                problems::toString);
    }

    @Test
    void wantsJustOneTarget() {
        assertEquals(
                List.of(
                        FILE
                                + ":14:9: [decision-paths] An answer leads to a \"question\" or to a \"result\": write just one of them"),
                CheckedDecision.problemsWith("vi: Chuyện khác}, result: finished", "vi: Chuyện khác}"));
    }

    @Test
    void bearsAChainOfThousandsOfQuestions() {
        var chain = new StringBuilder("first: q0\nquestions:\n");
        for (int i = 0; i < 9_000; i++) {
            chain.append("  - {id: q")
                    .append(i)
                    .append(", answers: [{id: a, question: q")
                    .append(i + 1)
                    .append("}]}\n");
        }
        var problems = Checked.problems(FILE, chain.toString());
        assertEquals(
                List.of(),
                problems.stream()
                        .filter(problem -> problem.contains("No answer leads"))
                        .toList());
    }
}
