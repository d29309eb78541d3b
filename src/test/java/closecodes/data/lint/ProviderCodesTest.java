package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes of a service in the wrong order, or with less than they need. */
class ProviderCodesTest {

    @Test
    void refusesALargerNumberBeforeASmallerOne() {
        assertEquals(
                List.of(
                        "providers/copy.yaml:12:11: [provider-codes] 4399 must stand above 4400: smaller numbers first"),
                ProviderDocument.problemsBut("code: 4401", "code: 4399"));
    }

    @Test
    void refusesANumberTwice() {
        assertEquals(
                List.of("providers/copy.yaml:12:11: [provider-codes] 4400 stands above already; join the two"),
                ProviderDocument.problemsBut("code: 4401", "code: 4400"));
    }

    @Test
    void asksForWhatNoOtherServiceSays() {
        assertEquals(
                List.of(
                        "providers/copy.yaml:12:5: [provider-codes] \"reconnect\" is missing; only an entry with \"same-as\" may leave it out"),
                ProviderDocument.problemsBut("    reconnect: no\n", ""));
    }

    @Test
    void knowsThatNobodySendsWhatALibraryReports() {
        var problems = ProviderDocument.problemsBut(
                "code: 4400\n    same-as: original", "code: 1006\n    same-as: original\n    sender: server");
        assertEquals(
                List.of(
                        "providers/copy.yaml:11:13: [provider-codes] 1006 is never on the wire; write nobody, or the code that is"),
                problems.stream()
                        .filter(problem -> problem.contains("[provider-codes]"))
                        .toList());
    }
}
