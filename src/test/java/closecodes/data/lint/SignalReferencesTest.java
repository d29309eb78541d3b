package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes that name a library or an intermediary without a document. */
class SignalReferencesTest {

    @Test
    void refusesALibraryThatDoesNotExist() {
        assertEquals(
                List.of("[signal-reference] There is no library \"wz\"; write the name of its file"),
                problems("libraries: [wz]"));
    }

    @Test
    void refusesAnIntermediaryThatDoesNotExist() {
        assertEquals(
                List.of("[signal-reference] There is no intermediary \"ngnix\"; write the name of its file"),
                problems("intermediaries: [ngnix]"));
    }

    @Test
    void acceptsSignalsThatNameNothing() {
        assertEquals(List.of(), problems("text: [upstream timed out], idle-seconds: [60], tls: no"));
    }

    private static List<String> problems(String signals) {
        var piece = "    sources:\n";
        var at = Checked.good().indexOf(piece);
        var text = Checked.good().substring(0, at) + "    signals: {" + signals + "}\n"
                + Checked.good().substring(at);
        return Checked.problems(text).stream()
                .map(problem -> problem.substring(problem.indexOf('[')))
                .toList();
    }
}
