package closecodes.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameReader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CasesTest {

    @Test
    void ids_are_unique_and_fit_for_addresses() {
        var ids = new HashSet<String>();
        for (var probeCase : Cases.all()) {
            assertTrue(ids.add(probeCase.id()), probeCase.id());
            assertTrue(probeCase.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), probeCase.id());
        }
    }

    @Test
    void every_code_of_the_rfc_and_the_registry_is_tried_and_one_of_each_class_that_is_illegal() {
        assertEquals(
                15,
                Cases.matching("code-*").stream()
                        .filter(probeCase -> probeCase.group() == Group.LEGAL_CODES)
                        .count());
        for (int code = 1000; code <= 1015; code++) {
            var id = (code == 1000 ? "close-" : "code-") + code;
            assertEquals(1, Cases.matching(id).size(), id);
        }
    }

    @Test
    void a_star_stands_for_any_characters() {
        assertEquals(List.of("close-rsv1", "close-rsv2", "close-rsv3"), ids("close-rsv*"));
        assertEquals(List.of("close-rsv1", "text-rsv1"), ids("*-rsv1"));
        assertEquals(List.of("close-length-16-bit", "close-length-high-bit"), ids("c*length*bit"));
        assertEquals(List.of(), ids("close-rsv"));
        assertEquals(Cases.all().size(), ids("*").size());
    }

    /** What is sent as legal is so for our own reader, and what is sent as illegal breaks a rule that fails with that code. */
    @Test
    void the_frame_reader_agrees_with_every_close_that_is_sent() throws Exception {
        try (var server = new RawServer(Fault.NONE)) {
            var settings = new ProbeSettings(
                    Target.of("ws://127.0.0.1:" + server.port() + "/"),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(10),
                    false,
                    false,
                    List.of(),
                    List.of());
            for (var result :
                    new Probe(settings).run(Cases.all(), progress -> {}).results()) {
                var sent = Objects.requireNonNull(result.transcript()).sent();
                var id = result.probeCase().id();
                switch (result.probeCase().group()) {
                    case HANDSHAKE, LEGAL_CODES ->
                        assertTrue(
                                FrameReader.read(sent.get(0), Endpoint.CLIENT, false)
                                        .isValid(),
                                id);
                    case ILLEGAL_CODES, MALFORMED_CLOSE -> {
                        var failCode = FrameReader.read(sent.get(0), Endpoint.CLIENT, false)
                                .failCode();
                        assertTrue(
                                result.probeCase()
                                        .expected()
                                        .en()
                                        .contains(failCode.orElseThrow().toString()),
                                id);
                    }
                    case SEQUENCES ->
                        sent.forEach(frame -> assertEquals(
                                List.of(),
                                FrameReader.read(frame, Endpoint.CLIENT, false).violations(),
                                id));
                    case OTHER_FRAMES, TRANSPORT -> {}
                }
            }
        }
    }

    private static List<String> ids(String pattern) {
        return Cases.matching(pattern).stream().map(ProbeCase::id).toList();
    }
}
