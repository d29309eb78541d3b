package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts on a library that contradict each other. */
class LibraryRolesTest {

    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), LibraryDocument.problems());
    }

    @Test
    void refusesASideThatIsToldTwice() {
        assertEquals(
                List.of("libraries/ws.yaml:6:11: [library-roles] The server is told above already; join the two"),
                LibraryDocument.problemsBut("  - role: server\n", "  - role: both\n  - role: server\n"));
    }

    @Test
    void refusesACodeThatIsBothAcceptedAndRefused() {
        assertEquals(
                List.of("libraries/ws.yaml:8:9: [library-roles] 1000 is already accepted or refused above"),
                LibraryDocument.problemsBut("codes: [0-999]", "codes: [0-1000]"));
    }

    @Test
    void refusesTwoEntriesForAllOtherCodes() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:9:9: [library-roles] Only one entry can stand for all other codes; name its codes"),
                LibraryDocument.problemsBut("codes: [0-999], ", ""));
    }

    @Test
    void refusesACountOfCodesThatAreNamed() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:8:9: [library-roles] Give \"codes\" or \"count\", not both: codes can be counted"),
                LibraryDocument.problemsBut("codes: [0-999], ", "codes: [0-999], count: 1000, "));
    }

    @Test
    void asksWhatIsRefused() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:5:5: [library-roles] \"on-refusal\" needs \"receives\": nothing says what is refused"),
                LibraryDocument.problemsBut("    receives: {codes: [1000-1003, 1007, 3000-4999], method: live}\n", ""));
    }

    @Test
    void asksWhatGoesOutForACodeThatTheCallTakes() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:12:7: [library-roles] The close call takes 1006-1007, but nothing says what goes out; add \"instead\""),
                LibraryDocument.problemsBut("[1000-1005]", "[1000-1007]"));
    }

    @Test
    void refusesTwoOutcomesOfOneCode() {
        assertEquals(
                List.of("libraries/ws.yaml:15:11: [library-roles] 1004 is already told above"),
                LibraryDocument.problemsBut("asked: [1005]", "asked: [1004-1005]"));
    }

    @Test
    void refusesAnOutcomeOfNoKind() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:15:33: [type] \"wire\" must be a code from 0 to 65535 or one of empty, nothing, not \"silence\""),
                LibraryDocument.problemsBut("wire: empty", "wire: silence"));
    }
}
