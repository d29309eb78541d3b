package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids that the vocabulary does not have. */
class VocabularyWordsTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void suggestsTheWordThatWasMeant() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:14:11: [vocabulary] \"warnin\" is no severity of vocabulary.yaml; did you mean \"warning\"?"),
                Checked.problems(Checked.but("severity: warning", "severity: warnin")));
    }

    @Test
    void listsTheWordsWhenNothingIsNear() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:16:9: [vocabulary] \"martians\" is no sender of vocabulary.yaml; known: client, either, gateway, nobody, server"),
                Checked.problems(Checked.but("sender: nobody", "sender: martians")));
    }
}
