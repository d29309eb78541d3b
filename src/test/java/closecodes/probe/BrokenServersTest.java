package closecodes.probe;

import static closecodes.probe.Outcome.FAIL;
import static closecodes.probe.Outcome.NON_STRICT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that breaks one rule is found out by the cases about that rule, and by no others. */
class BrokenServersTest {
    private static final Duration PATIENT = Duration.ofSeconds(10);

    /** All cases but the one that waits. */
    private static final List<ProbeCase> QUICK = Cases.all().stream()
            .filter(probeCase -> !probeCase.id().equals("close-after-silence"))
            .toList();

    @ParameterizedTest
    @MethodSource
    void among_all_cases_only_those_about_the_rule_object(Fault fault, Map<String, Outcome> deviations)
            throws Exception {
        try (var server = new RawServer(fault)) {
            assertEquals(deviations, server.deviations(QUICK, PATIENT));
        }
    }

    static Stream<Arguments> among_all_cases_only_those_about_the_rule_object() {
        return Stream.of(
                arguments(Fault.NONE, Map.of()),
                arguments(Fault.GREETS_AND_PINGS, Map.of()),
                arguments(Fault.ANSWERS_EMPTY_WITH_1000, all(NON_STRICT, "close-empty")),
                arguments(Fault.REFUSES_PRIVATE_CODES, all(FAIL, "code-4*")),
                arguments(Fault.REFUSES_LATER_CODES, all(NON_STRICT, "code-1012", "code-1013", "code-1014")),
                arguments(
                        Fault.ECHOES_ANY_CODE,
                        all(
                                FAIL,
                                "code-0",
                                "code-999",
                                "code-1004",
                                "code-1005",
                                "code-1006",
                                "code-1015",
                                "code-1016",
                                "code-1100",
                                "code-2*",
                                "code-5000",
                                "code-65535")),
                arguments(Fault.TAKES_ONE_BYTE, all(NON_STRICT, "close-one-byte")),
                arguments(Fault.TAKES_LONG_LENGTH_FORMS, all(NON_STRICT, "close-length-16-bit")),
                arguments(
                        Fault.REFUSES_CLOSE_INSIDE_MESSAGE, all(FAIL, "close-inside-message", "message-around-close")),
                arguments(Fault.CUTS_TCP, all(NON_STRICT, "server-ends-tcp")));
    }

    /** Faults that touch most cases. */
    @ParameterizedTest
    @MethodSource
    void cases_about_the_rule_object(Fault fault, Map<String, Outcome> deviations) throws Exception {
        try (var server = new RawServer(fault)) {
            assertEquals(deviations, server.deviations(cases(deviations), PATIENT));
        }
    }

    static Stream<Arguments> cases_about_the_rule_object() {
        return Stream.of(
                arguments(
                        Fault.ANSWERS_NO_CLOSE, all(FAIL, "close-1000", "close-empty", "code-1001", "text-then-close")),
                arguments(Fault.ANSWERS_NO_CLOSE, all(NON_STRICT, "fin-after-close")),
                arguments(Fault.ANSWERS_ALWAYS_1000, all(NON_STRICT, "code-1001", "code-3000", "code-4999")),
                arguments(
                        Fault.DROPS_WITHOUT_CLOSE,
                        all(
                                NON_STRICT,
                                "code-1005",
                                "close-one-byte",
                                "close-rsv1",
                                "close-unmasked",
                                "text-bad-utf8")),
                arguments(Fault.MASKS_ITS_FRAMES, all(FAIL, "close-1000", "code-1005", "text-rsv1")),
                arguments(Fault.TEXT_AFTER_CLOSE, all(FAIL, "close-1000", "close-then-text")),
                arguments(Fault.TWO_CLOSES, all(NON_STRICT, "close-1000", "close-twice")),
                arguments(Fault.STOPS_AFTER_RESET, all(FAIL, "reset-without-close")),
                arguments(Fault.DROPS_SILENT_CONNECTIONS, all(NON_STRICT, "close-after-silence")),
                arguments(Fault.CLOSES_ALL_BUT_THE_FIRST, all(NON_STRICT, "close-1000", "code-1005", "text-rsv1")));
    }

    /** Faults that show in silence, which is not waited for as long. */
    @ParameterizedTest
    @MethodSource
    void cases_about_the_rule_end_in_time(Fault fault, Map<String, Outcome> deviations) throws Exception {
        try (var server = new RawServer(fault)) {
            assertEquals(deviations, server.deviations(cases(deviations), Duration.ofSeconds(1)));
        }
    }

    static Stream<Arguments> cases_about_the_rule_end_in_time() {
        return Stream.of(
                arguments(Fault.LEAVES_TCP_OPEN, all(FAIL, "server-ends-tcp")),
                arguments(Fault.ENDS_TCP_AFTER_REPLY_ONLY, all(NON_STRICT, "code-1005")),
                arguments(Fault.TAKES_UNMASKED, all(FAIL, "text-unmasked")),
                arguments(Fault.TAKES_UNMASKED, all(NON_STRICT, "close-unmasked")),
                arguments(Fault.TAKES_RESERVED_BITS, all(FAIL, "*rsv*")),
                arguments(Fault.TAKES_BAD_UTF8, all(FAIL, "close-utf8-*", "text-bad-utf8")),
                arguments(Fault.TAKES_LONG_CONTROL_FRAMES, all(NON_STRICT, "close-reason-124-bytes", "ping-126-bytes")),
                arguments(
                        Fault.TAKES_FRAGMENTED_CONTROL_FRAMES, all(NON_STRICT, "close-fragmented", "ping-fragmented")),
                arguments(Fault.IGNORES_UNKNOWN_OPCODES, all(FAIL, "opcode-*")),
                arguments(Fault.IGNORES_STRAY_CONTINUATIONS, all(NON_STRICT, "continuation-without-start")),
                arguments(Fault.KEEPS_DEAD_CONNECTIONS, all(NON_STRICT, "fin-without-close", "fin-inside-close")));
    }

    @Test
    void a_server_may_close_a_silent_connection() throws Exception {
        try (var server = new RawServer(Fault.CLOSES_SILENT_CONNECTIONS)) {
            assertEquals(Map.of(), server.deviations(Cases.matching("close-after-silence"), PATIENT));
        }
    }

    @Test
    void a_server_that_closes_at_once_cannot_be_tested() throws Exception {
        try (var server = new RawServer(Fault.CLOSES_AT_ONCE)) {
            var refusal = assertThrows(ProbeException.class, () -> server.deviations(Cases.all(), PATIENT));
            assertEquals(
                    "The server closes each connection by itself, before anything is sent: Close 4401 \"token\", FIN.",
                    refusal.problem().en());
        }
    }

    private static Map<String, Outcome> all(Outcome outcome, String... patterns) {
        var deviations = new TreeMap<String, Outcome>();
        Arrays.stream(patterns)
                .flatMap(pattern -> Cases.matching(pattern).stream())
                .forEach(probeCase -> deviations.put(probeCase.id(), outcome));
        return deviations;
    }

    private static List<ProbeCase> cases(Map<String, Outcome> deviations) {
        return Cases.all().stream()
                .filter(probeCase -> deviations.containsKey(probeCase.id()))
                .toList();
    }
}
