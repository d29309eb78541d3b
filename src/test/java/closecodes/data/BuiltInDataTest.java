package closecodes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Catalog;
import closecodes.catalog.Cause;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Comparison;
import closecodes.catalog.Explanation;
import closecodes.protocol.CloseCode;
import closecodes.protocol.CodeStatus;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The documents that we ship: without a problem, complete, and right where others are often wrong. */
class BuiltInDataTest {
    private static final Catalog CATALOG = CatalogLoader.load(DataFiles.builtIn());

    /** The pairs that people confuse. */
    private static final Set<String> CONFUSED = Set.of(
            ("1000-1001 1000-1005 1000-1006 1001-1005 1001-1006 1001-1012 1001-1013 1002-1003 1002-1006 1002-1007 "
                            + "1002-1008 1002-1009 1002-1011 1002-1012 1003-1007 1003-1008 1003-1009 1004-1009 1005-1006 "
                            + "1006-1011 1006-1012 1006-1014 1006-1015 1007-1008 1008-1009 1008-1011 1008-1013 1008-3000 "
                            + "1008-3003 1009-1011 1002-1010 1011-1012 1011-1013 1011-1014 1012-1013 1012-1014 1013-1014 "
                            + "1014-1015 3000-3003 3000-3008 3003-3008 1001-3008 1006-3008")
                    .split(" "));

    @Test
    void has_no_problem() {
        assertEquals(List.of(), Linter.lint(DataFiles.builtIn()).problems());
    }

    @Test
    void is_the_same_compiled_and_as_yaml() {
        var compiled = CatalogLoader.builtIn();
        assertEquals(CATALOG.version(), compiled.version());
        assertEquals(CATALOG.codes(), compiled.codes());
        assertEquals(CATALOG.ranges(), compiled.ranges());
        assertEquals(CATALOG.comparisons(), compiled.comparisons());
        assertEquals(CATALOG.providers().all(), compiled.providers().all());
        assertEquals(CATALOG.intermediaries().all(), compiled.intermediaries().all());
        assertEquals(CATALOG.vocabulary(), compiled.vocabulary());
        assertEquals(CATALOG.glossary(), compiled.glossary());
        assertEquals(CATALOG.changes(), compiled.changes());
    }

    @Test
    void has_a_document_for_every_code_that_somebody_defined_or_reserved() {
        var defined = IntStream.rangeClosed(0, CloseCode.MAX)
                .mapToObj(CloseCode::new)
                .filter(code -> Set.of(
                                CodeStatus.STANDARD, CodeStatus.REGISTERED, CodeStatus.RESERVED, CodeStatus.LOCAL_ONLY)
                        .contains(code.status()))
                .toList();
        assertEquals(defined, CATALOG.codes().stream().map(CodeDocument::code).toList());
    }

    @Test
    void has_a_judgement_on_every_pair_that_people_confuse() {
        var written = CATALOG.comparisons().stream()
                .map(Comparison::id)
                .map(id -> id.replace("-vs-", "-"))
                .collect(Collectors.toSet());
        var missing = new TreeSet<>(CONFUSED);
        missing.removeAll(written);
        assertEquals(Set.of(), missing);
    }

    @Test
    void gives_each_code_its_real_causes() {
        for (var document : CATALOG.codes()) {
            int fewest = document.code().number() == 1006 ? 12 : 1;
            assertTrue(document.explanation().causes().size() >= fewest, document.name());
        }
    }

    @Test
    void nobody_is_said_to_send_what_must_not_be_sent() {
        for (var document : CATALOG.codes()) {
            assertEquals(
                    document.code().wireUse().onWire(),
                    !document.explanation().sender().equals("nobody"),
                    document.name());
        }
    }

    @Test
    void advises_the_registered_delay_after_a_restart() {
        var retry = explanation(1012).retry();
        assertEquals("after-delay", retry.advice());
        assertEquals(5000, retry.minDelayMs());
        assertEquals(30_000, retry.maxDelayMs());
        assertEquals("uniform", retry.jitter());
    }

    @Test
    void sends_clients_elsewhere_after_an_overload() {
        assertEquals("elsewhere", explanation(1013).retry().advice());
        assertEquals("other-address-or-user", explanation(1013).retry().condition());
    }

    @Test
    void lets_causes_of_1006_override_its_advice() {
        var advice = explanation(1006).causes().stream()
                .map(Cause::retry)
                .filter(retry -> retry != null)
                .map(retry -> retry.advice())
                .collect(Collectors.toSet());
        assertTrue(advice.contains("no"), advice.toString());
        assertEquals("with-backoff", explanation(1006).retry().advice());
    }

    @Test
    void says_where_a_user_meets_it_what_is_often_told_wrong() {
        assertMentions(1004, "It does not mean too large");
        assertMentions(1005, "Close frame");
        assertMentions(1006, "no correct peer ever puts it on the wire");
        assertMentions(1007, "JSON");
        assertMentions(1010, "TLS");
        assertMentions(1011, "3227");
        assertMentions(1015, "Firefox");
        assertMentions(1001, "InvalidAccessError");
        assertMentions(1009, "received");
        assertFalse(explanation(1002).causes().isEmpty());
    }

    private static void assertMentions(int code, String words) {
        var explanation = explanation(code);
        var meaning = explanation.meaning();
        var text = new StringBuilder(explanation.summary().en())
                .append(meaning.protocol().en())
                .append(meaning.sentBy().en())
                .append(meaning.seenBy().en())
                .append(meaning.notSaid().en());
        explanation.causes().forEach(cause -> text.append(cause.detail().en())
                .append(cause.confirm().en()));
        assertTrue(text.toString().contains(words), code + " does not mention \"" + words + "\"");
    }

    private static Explanation explanation(int code) {
        return CATALOG.answer(new CloseCode(code)).explanation();
    }
}
