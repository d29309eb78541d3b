package closecodes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Catalog;
import closecodes.catalog.Decision;
import closecodes.catalog.DecisionPath;
import closecodes.catalog.SenderRole;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A walk over all paths of "Which code should I send?": each ends in what its sender may send. */
class DecisionWalkTest {
    private static final Catalog CATALOG = CatalogLoader.load(DataFiles.builtIn());
    private static final Decision TREE = CATALOG.decision("which-code-to-send").orElseThrow();
    private static final int LONGEST_PATH = 5;

    @Test
    void every_path_ends_in_a_code_that_its_sender_may_send() {
        var paths = paths();
        assertTrue(paths.size() >= 60, "paths: " + paths.size());
        for (var path : paths) {
            var code = result(path).code();
            if (code != null) {
                switch (path.role().orElseThrow()) {
                    case "browser-page" -> assertTrue(code.acceptedByBrowserClose(), path.ids() + " " + code);
                    case "client" ->
                        assertTrue(code.wireUse().senders().contains(Endpoint.CLIENT), path.ids() + " " + code);
                    default -> assertTrue(code.wireUse().senders().contains(Endpoint.SERVER), path.ids() + " " + code);
                }
            }
        }
    }

    @Test
    void every_path_without_a_code_ends_in_something_else_that_can_be_done() {
        for (var path : paths()) {
            var result = result(path);
            boolean isBehindAServer =
                    List.of("server", "gateway").contains(path.role().orElseThrow());
            switch (result.action()) {
                case "close-with-code" -> assertNotNull(result.code(), result.id());
                case "refuse-handshake" -> assertTrue(isBehindAServer && result.http() != null, path.ids()::toString);
                case "leave-it" -> assertEquals("browser-page", path.role().orElseThrow());
                case "pass-on" -> assertEquals("gateway", path.role().orElseThrow());
                default ->
                    assertTrue(
                            List.of("close-with-own-code", "close-without-code").contains(result.action()),
                            result.id());
            }
        }
    }

    @Test
    void every_reason_fits_a_close_frame_and_is_ascii() {
        for (var result : TREE.results()) {
            var reason = result.reason();
            if (reason != null) {
                assertTrue(reason.getBytes(StandardCharsets.UTF_8).length <= 123, result.id());
                assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(reason), result.id());
            }
        }
    }

    @Test
    void no_path_is_long_and_every_answer_is_short_enough_for_an_address() {
        for (var path : paths()) {
            assertTrue(path.ids().size() <= LONGEST_PATH, path.ids()::toString);
            assertTrue(String.join(",", path.ids()).length() <= 200, path.ids()::toString);
        }
    }

    @Test
    void all_codes_that_an_application_may_send_are_the_answer_to_something() {
        var named = paths().stream()
                .map(path -> result(path).code())
                .filter(code -> code != null)
                .collect(Collectors.toCollection(TreeSet::new));
        var expected = new TreeSet<CloseCode>();
        CATALOG.codes().stream()
                .map(document -> document.code())
                .filter(code -> code.wireUse().onWire())
                .forEach(expected::add);
        assertEquals(expected, named);
    }

    @Test
    void a_role_may_send_what_the_rules_of_its_side_allow() {
        var numbers =
                IntStream.rangeClosed(0, CloseCode.MAX).mapToObj(CloseCode::new).toList();
        for (var code : numbers) {
            boolean client = code.wireUse().senders().contains(Endpoint.CLIENT);
            boolean server = code.wireUse().senders().contains(Endpoint.SERVER);
            assertEquals(code.acceptedByBrowserClose(), SenderRole.BROWSER_PAGE.maySend(code), "page " + code);
            assertEquals(client, SenderRole.CLIENT.maySend(code), "client " + code);
            assertEquals(server, SenderRole.SERVER.maySend(code), "server " + code);
            assertEquals(server, SenderRole.GATEWAY.maySend(code), "gateway " + code);
        }
        assertFalse(SenderRole.BROWSER_PAGE.maySend(new CloseCode(1001)));
        assertTrue(SenderRole.CLIENT.maySend(new CloseCode(1010)));
        assertFalse(SenderRole.SERVER.maySend(new CloseCode(1010)));
    }

    @Test
    void the_vocabulary_has_every_role() {
        for (var role : SenderRole.values()) {
            assertFalse(CATALOG.vocabulary().label("role", role.id()).en().isEmpty());
        }
    }

    private static Decision.Result result(DecisionPath path) {
        return path.decision()
                .result(path.given().get(path.given().size() - 1).answer().result());
    }

    private static List<DecisionPath> paths() {
        var ends = new ArrayList<DecisionPath>();
        walk(DecisionPath.start(TREE), ends);
        return ends;
    }

    private static void walk(DecisionPath path, List<DecisionPath> ends) {
        var question = path.question();
        if (question == null) {
            ends.add(path);
        } else {
            question.answers().forEach(answer -> walk(path.then(answer), ends));
        }
    }
}
