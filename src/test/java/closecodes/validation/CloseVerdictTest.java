package closecodes.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Language;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameReader;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts on codes and reasons: the whole space of codes, and each rule once. */
class CloseVerdictTest {

    @Test
    void on_the_wire_all_codes_are_judged_as_rfc_6455_and_iana_say() {
        for (var sender : Endpoint.values()) {
            for (int number = 0; number <= CloseCode.MAX; number++) {
                boolean legal = (number >= 1000 && number <= 1003)
                        || (number >= 1007 && number <= 1014)
                        || (number >= 3000 && number <= 4999);
                var verdict = verdict(number, "", sender, Via.WIRE);
                assertEquals(legal, verdict.isValid(), "code " + number);
                assertEquals(legal, verdict.frame().isPresent(), "code " + number);
            }
        }
    }

    @Test
    void in_a_browser_all_codes_are_judged_as_the_whatwg_says() {
        for (int number = 0; number <= CloseCode.MAX; number++) {
            boolean legal = number == 1000 || (number >= 3000 && number <= 4999);
            assertEquals(
                    legal, verdict(number, "", Endpoint.CLIENT, Via.BROWSER).isValid(), "code " + number);
        }
    }

    @Test
    void every_code_offered_instead_is_one_that_this_sender_can_send() {
        for (var via : Via.values()) {
            for (int number = 0; number <= CloseCode.MAX; number++) {
                for (var sender : via == Via.BROWSER ? new Endpoint[] {Endpoint.CLIENT} : Endpoint.values()) {
                    var verdict = verdict(number, "", sender, via);
                    assertTrue(verdict.isValid() || !verdict.instead().isEmpty(), "nothing instead of " + number);
                    for (var code : verdict.instead()) {
                        assertTrue(verdict(code.number(), "", sender, via).isValid(), code + " instead of " + number);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // code | reason  | sender | via     | purpose | rules with their levels
                "1000   | bye     | SERVER | WIRE    |         | ''",
                "       | ''      | SERVER | WIRE    |         | no-code:info",
                "       | bye     | SERVER | WIRE    |         | reason-without-code:error no-code:info",
                "       | bye     | CLIENT | BROWSER |         | reason-without-code:warning no-code:info",
                "1005   | ''      | SERVER | WIRE    |         | code-local-only:error",
                "1004   | ''      | SERVER | WIRE    |         | code-reserved:error",
                "1016   | ''      | SERVER | WIRE    |         | code-unassigned:error",
                "999    | ''      | SERVER | WIRE    |         | code-outside:error",
                "-1     | ''      | SERVER | WIRE    |         | code-not-16-bit:error",
                "65536  | ''      | SERVER | WIRE    |         | code-not-16-bit:error",
                "1001   | ''      | CLIENT | BROWSER |         | browser-refuses-code:error",
                "1006   | ''      | CLIENT | BROWSER |         | browser-refuses-code:error code-local-only:error",
                "1010   | ''      | SERVER | WIRE    |         | client-only:warning",
                "1010   | ''      | CLIENT | WIRE    |         | ''",
                "1012   | ''      | SERVER | WIRE    |         | registered-later:info",
                "3000   | ''      | SERVER | WIRE    |         | ''",
                "3001   | ''      | SERVER | WIRE    |         | unregistered:warning",
                "4000   | ''      | SERVER | WIRE    |         | private-use:info",
                "1000   | ''      | SERVER | WIRE    | RESTART | other-purpose:warning",
                "1012   | ''      | SERVER | WIRE    | RESTART | registered-later:info",
            })
    void each_rule_speaks_where_it_should(
            Integer code, String reason, Endpoint sender, Via via, Purpose purpose, String rules) {
        var verdict = CloseVerdict.of(new CloseRequest(code, reason, sender, via, purpose));
        assertEquals(rules, rules(verdict));
    }

    @Test
    void a_reason_is_counted_in_bytes() {
        assertEquals("", rules(verdict(1000, "đ".repeat(61), Endpoint.SERVER, Via.WIRE)));
        var tooLong = verdict(1000, "đ".repeat(62), Endpoint.SERVER, Via.WIRE);
        assertEquals("reason-too-long:error", rules(tooLong));
        assertEquals(124, tooLong.reasonBytes());
        assertEquals(
                "Cut 1 or more bytes: the first 61 characters fit.",
                tooLong.findings().get(0).fix().in(Language.EN));
        assertEquals(List.of(), tooLong.instead());
    }

    @Test
    void what_cannot_be_seen_is_named() {
        assertEquals("invisible-character:warning", rules(verdict(1000, "a\u202Eb", Endpoint.SERVER, Via.WIRE)));
        assertEquals("invisible-character:warning", rules(verdict(1000, "a\nb", Endpoint.SERVER, Via.WIRE)));
        assertEquals("lone-surrogate:error", rules(verdict(1000, "\uD83D", Endpoint.SERVER, Via.WIRE)));
        assertEquals("lone-surrogate:warning", rules(verdict(1000, "\uD83D", Endpoint.CLIENT, Via.BROWSER)));
    }

    @Test
    void shows_the_frame_as_this_sender_puts_it_on_the_wire() {
        assertEquals("880503e8627965", hex(verdict(1000, "bye", Endpoint.SERVER, Via.WIRE)));
        assertEquals("888537fa213d3412434452", hex(verdict(1000, "bye", Endpoint.CLIENT, Via.WIRE)));
        var reading = FrameReader.read(
                verdict(4000, "tạm biệt", Endpoint.CLIENT, Via.BROWSER).frame().orElseThrow(), Endpoint.CLIENT, false);
        assertTrue(reading.isValid());
        assertEquals("tạm biệt", reading.reason());
    }

    @Test
    void shows_the_frame_of_a_browser_that_replaces_half_a_surrogate_pair() {
        var verdict = verdict(1000, "a\uD83D", Endpoint.CLIENT, Via.BROWSER);
        var reading = FrameReader.read(verdict.frame().orElseThrow(), Endpoint.CLIENT, false);
        assertEquals("a\uFFFD", reading.reason());
    }

    @Test
    void the_first_code_of_each_purpose_says_it() {
        for (var purpose : Purpose.values()) {
            var sender = purpose == Purpose.MISSING_EXTENSION ? Endpoint.CLIENT : Endpoint.SERVER;
            var code = purpose.codes().get(0).number();
            var verdict = CloseVerdict.of(new CloseRequest(code, "", sender, Via.WIRE, purpose));
            assertTrue(verdict.isValid(), purpose.id());
            assertTrue(
                    Set.of("", "registered-later:info").contains(rules(verdict)), purpose.id() + ": " + rules(verdict));
        }
    }

    private static CloseVerdict verdict(int code, String reason, Endpoint sender, Via via) {
        return CloseVerdict.of(new CloseRequest(code, reason, sender, via, null));
    }

    private static String rules(CloseVerdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.rule() + ":" + finding.level().id())
                .collect(Collectors.joining(" "));
    }

    private static String hex(CloseVerdict verdict) {
        return HexFormat.of().formatHex(verdict.frame().orElseThrow());
    }
}
