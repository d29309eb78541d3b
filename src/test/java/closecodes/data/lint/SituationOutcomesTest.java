package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Outcomes of libraries that nobody knows, that come twice, or that say nothing. */
class SituationOutcomesTest {

    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), SituationDocument.problems());
    }

    @Test
    void refusesALibraryWithoutADocument() {
        assertEquals(
                List.of(
                        "situations/tcp-fin.yaml:13:15: [outcomes] There is no libraries/wss.yaml; did you mean \"ws\"?"),
                SituationDocument.problemsBut("library: ws, version: 8.23.0", "library: wss, version: 8.23.0"));
    }

    @Test
    void refusesAVersionThatComesTwice() {
        assertEquals(
                List.of("situations/tcp-fin.yaml:14:5: [outcomes] ws 8.23.0 is told above already"),
                SituationDocument.problemsBut("8.22.0", "8.23.0"));
    }

    @Test
    void asksWhatWasToldInPlaceOfANumber() {
        assertEquals(
                List.of(
                        "situations/tcp-fin.yaml:14:42: [outcomes] \"code: none\" needs one of throws, error, ended, waited-ms, note to say what was told"),
                SituationDocument.problemsBut(", error: 'read ECONNRESET'", ""));
    }

    @Test
    void refusesAWaitForANumberThatCame() {
        assertEquals(
                List.of(
                        "situations/tcp-fin.yaml:15:42: [outcomes] \"waited-ms\" is for an application that was told nothing"),
                SituationDocument.problemsBut("code: -1,", "code: -1, waited-ms: 900,"));
    }

    @Test
    void refusesANumberBeyondTwoBytes() {
        assertEquals(
                List.of(
                        "situations/tcp-fin.yaml:13:42: [type] \"code\" must be a code from 0 to 65535 or one of none, -1, not \"65536\""),
                SituationDocument.problemsBut("code: 1006, sends", "code: 65536, sends"));
    }

    @Test
    void refusesAnUnknownGroup() {
        assertEquals(
                List.of(
                        "situations/tcp-fin.yaml:1:8: [vocabulary] \"tcp-ends\" is no situation of vocabulary.yaml; did you mean \"tcp-end\"?"),
                SituationDocument.problemsBut("group: tcp-end", "group: tcp-ends"));
    }
}
