package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths that end in what their sender may not send. */
class DecisionSendersTest {
    private static final String FILE = CheckedDecision.FILE;

    @Test
    void acceptsAGoodTree() {
        assertEquals(List.of(), CheckedDecision.problems());
    }

    @Test
    void namesACodeThatAPageCannotSend() {
        assertEquals(
                List.of(
                        FILE + ":13:59: [decision-sender] A browser-page may not send 1001; choose another result",
                        FILE + ":14:65: [decision-sender] A browser-page may not send 1001; choose another result"),
                CheckedDecision.problemsWith("code: 1000", "code: 1001"));
    }

    @Test
    void namesAHandshakeThatAPageCannotRefuse() {
        assertEquals(
                List.of(FILE + ":14:65: [decision-sender] A browser-page answers no handshake; choose another result"),
                CheckedDecision.problemsWith("vi: Chuyện khác}, result: finished", "vi: Chuyện khác}, result: refuse"));
    }

    @Test
    void namesAPathOnWhichNobodySends() {
        assertEquals(
                List.of(
                        FILE
                                + ":9:69: [decision-sender] Nothing on the way to \"refuse\" says who sends: give an answer a \"role\""),
                CheckedDecision.problemsWith("role: server, ", ""));
    }

    @Test
    void namesASecondSenderOnOnePath() {
        assertEquals(
                List.of(
                        FILE
                                + ":13:9: [decision-sender] An answer before said that the sender is \"browser-page\", this one says \"client\""),
                CheckedDecision.problemsWith("vi: Đã xong}, ", "vi: Đã xong}, role: client, "));
    }
}
