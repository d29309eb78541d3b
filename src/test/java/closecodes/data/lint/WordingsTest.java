package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that diagnosis could not find. */
class WordingsTest {
    private static final String SOURCES = "sources:\n  - {note: {en: Measured., vi: Đã đo.}, basis: measured}\nupdated";

    @Test
    void acceptsAGoodWording() {
        assertEquals(List.of(), problems("{text: 'sent {code} ({*})', where: exception, closed-by: local, "));
        assertEquals(List.of(), problems("{text: 'response: {n}', where: log, no-code: handshake, "));
    }

    @Test
    void refusesAnUnknownPlaceholder() {
        assertEquals(
                List.of("[wording] There is no placeholder {number}; known: {n}, {*}, {code}, {reason}"),
                problems("{text: 'response: {number}', where: log, "));
    }

    @Test
    void refusesTwoCodes() {
        assertEquals(
                List.of("[wording] A close has one code; write {n} for the other number"),
                problems("{text: 'local {code} remote {code}', where: log, "));
    }

    @Test
    void refusesWordsThatAreNearlyAllPlaceholder() {
        assertEquals(
                List.of("[wording] At least 3 characters must stand together between placeholders"),
                problems("{text: 'a {*} b', where: log, "));
    }

    @Test
    void refusesACodeThatTheTextHolds() {
        assertEquals(
                List.of("[wording] The text holds the code already; leave \"code\" or {code} out"),
                problems("{text: 'closed {code}', where: log, code: 1006, "));
    }

    @Test
    void refusesAReasonForNoCodeBesideACode() {
        assertEquals(
                List.of("[wording] There is a code; leave \"no-code\" out"),
                problems("{text: 'closed', where: log, code: 1006, no-code: handshake, "));
    }

    private static List<String> problems(String wording) {
        var wordings = "wordings:\n  - " + wording + "sources: [{url: \"https://example.org/\", basis: read}]}\n";
        return LibraryDocument.problemsBut(SOURCES, wordings + SOURCES).stream()
                .map(problem -> problem.substring(problem.indexOf('[')))
                .toList();
    }
}
