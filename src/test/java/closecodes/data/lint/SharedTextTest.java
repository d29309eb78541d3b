package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes whose text is said to stand where it does not. */
class SharedTextTest {

    @Test
    void refusesAServiceThatIsNotThere() {
        assertEquals(
                List.of(
                        "providers/copy.yaml:10:14: [same-as] There is no service \"orginal\"; did you mean \"original\"?"),
                onlySharing(ProviderDocument.problemsBut("same-as: original", "same-as: orginal")));
    }

    @Test
    void refusesAServiceWithoutTheCode() {
        assertEquals(
                List.of("providers/copy.yaml:10:14: [same-as] original has no code 4399; write the text out here"),
                onlySharing(ProviderDocument.problemsBut("code: 4400", "code: 4399")));
    }

    @Test
    void refusesTheServiceItself() {
        assertEquals(
                List.of("providers/copy.yaml:10:14: [same-as] This is the service itself; write the text out"),
                onlySharing(ProviderDocument.problemsBut("same-as: original", "same-as: copy")));
    }

    @Test
    void refusesAChain() {
        assertEquals(
                List.of("providers/copy.yaml:13:14: [same-as] original takes its 4401 from copy itself; name copy"),
                onlySharing(ProviderDocument.problemsBut("- code: 4401\n", "- code: 4401\n    same-as: original\n")));
    }

    /** What cannot be found is missing too; other rules say that. */
    private static List<String> onlySharing(List<String> problems) {
        return problems.stream()
                .filter(problem -> problem.contains("[same-as]"))
                .toList();
    }
}
