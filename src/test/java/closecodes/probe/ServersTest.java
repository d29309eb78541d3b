package closecodes.probe;

import static closecodes.probe.Outcome.FAIL;
import static closecodes.probe.Outcome.NON_STRICT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What the probe finds on servers of the field, each as it comes: the deviations that were measured on them by other
 * means.
 */
class ServersTest {
    private static final Duration PATIENT = Duration.ofSeconds(10);

    @Test
    void npm_ws_is_strict() throws Exception {
        try (var server = new NodeEcho()) {
            assertEquals(Map.of(), server.deviations(Cases.all(), PATIENT));
        }
    }

    @Test
    void jetty_takes_long_forms_of_lengths() throws Exception {
        try (var server = new JettyEcho()) {
            assertEquals(
                    Map.of("close-length-16-bit", NON_STRICT, "close-length-high-bit", NON_STRICT),
                    server.deviations(Cases.all(), PATIENT));
        }
    }

    @Test
    void undertow_knows_few_codes_and_takes_a_close_without_a_mask() throws Exception {
        try (var server = new UndertowEcho()) {
            assertEquals(
                    Map.of(
                            "close-empty", NON_STRICT,
                            "code-1012", NON_STRICT,
                            "code-1013", NON_STRICT,
                            "code-1014", NON_STRICT,
                            "close-unmasked", NON_STRICT),
                    server.deviations(Cases.all(), PATIENT));
        }
    }

    /** Its handler sends another Close, 1000 with the reason Bye, after each error; for bad Close frames, instead. */
    @Test
    void netty_says_bye_after_each_error_and_echoes_codes_from_5000() throws Exception {
        var deviations = new TreeMap<String, Outcome>();
        for (var probeCase : Cases.all()) {
            if (Set.of(Group.ILLEGAL_CODES, Group.MALFORMED_CLOSE, Group.OTHER_FRAMES)
                    .contains(probeCase.group())) {
                deviations.put(probeCase.id(), NON_STRICT);
            }
        }
        deviations.putAll(Map.of("code-5000", FAIL, "code-65535", FAIL, "close-utf8-cut", FAIL));
        try (var server = new NettyEcho()) {
            assertEquals(deviations, server.deviations(Cases.all(), PATIENT));
        }
    }

    @Test
    void java_websocket_hangs_on_a_bad_reason_and_takes_frames_without_a_mask() throws Exception {
        var hanging = Map.of(
                "close-utf8-bad-byte", FAIL,
                "close-utf8-overlong", FAIL,
                "close-utf8-surrogate", FAIL,
                "close-utf8-cut", FAIL,
                "text-unmasked", FAIL);
        // Whether it still answers when more follows in the same moment differs from run to run.
        var unsteady =
                Set.of("close-twice", "close-then-text", "close-then-ping", "message-around-close", "fin-after-close");
        try (var server = new JavaWebSocketEcho()) {
            assertEquals(hanging, server.deviations(cases(hanging.keySet()), Duration.ofSeconds(1)));
            var others = Cases.all().stream()
                    .filter(probeCase -> !hanging.containsKey(probeCase.id()) && !unsteady.contains(probeCase.id()))
                    .toList();
            assertEquals(Map.of("close-empty", NON_STRICT, "close-unmasked", NON_STRICT), steady(server, others));
        }
    }

    /** Those that it shows again when asked again: once in many runs it ends TCP without a Close. */
    private static Map<String, Outcome> steady(EchoServer server, List<ProbeCase> cases) throws ProbeException {
        var first = server.deviations(cases, PATIENT);
        return server.deviations(cases(first.keySet()), PATIENT);
    }

    private static List<ProbeCase> cases(Set<String> ids) {
        return Cases.all().stream()
                .filter(probeCase -> ids.contains(probeCase.id()))
                .toList();
    }
}
