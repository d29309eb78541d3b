package closecodes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeSet;
import closecodes.catalog.Library.Measured;
import closecodes.catalog.Library.Role;
import closecodes.catalog.Library.Verdict;
import closecodes.catalog.OnWire;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of libraries say what was measured, code by code, all 65536 of them. */
class LibraryVerdictsTest {
    private static final Catalog CATALOG = CatalogLoader.load(DataFiles.builtIn());
    private static final String LIVE = "live";

    /** Who of the measured receivers is in the minority: "+" for those that accept, "-" for those that refuse. */
    private static final String RECEIVERS = """
            0-999       + chromium/client firefox/client helidon/server nv-websocket-client/client
            1000-1003   -
            1004        + chromium/client firefox/client helidon/server nv-websocket-client/client
            1005-1006   + firefox/client helidon/server nv-websocket-client/client
            1007        - java-websocket/client java-websocket/server
            1008-1009   -
            1010        - jdk-http-client/client
            1011        -
            1012-1013   - faye-websocket/client faye-websocket/server tomcat/client tomcat/server tyrus/server undertow/server
            1014        - deno/client deno/server faye-websocket/client faye-websocket/server tomcat/client tomcat/server tyrus/client tyrus/server undertow/server
            1015        + firefox/client helidon/server nv-websocket-client/client websocket/client websocket/server
            1016-2999   + chromium/client firefox/client helidon/server nv-websocket-client/client
            3000-4999   -
            5000-65535  + chromium/client firefox/client helidon/server jdk-http-client/client netty/server nv-websocket-client/client vertx/client vertx/server
            """;

    /** The same for the servers: whether the very code that was asked for is on the wire. */
    private static final String SENDERS = """
            0           + deno/server helidon/server undertow/server vertx/server
            1-999       + bun/server deno/server helidon/server undertow/server vertx/server
            1000        -
            1001-1003   - faye-websocket/server
            1004        - faye-websocket/server java-websocket/server jetty/server netty/server websocket/server ws/server
            1005        + deno/server helidon/server tomcat/server undertow/server vertx/server
            1006        + deno/server helidon/server undertow/server vertx/server
            1007        - faye-websocket/server java-websocket/server
            1008-1013   - faye-websocket/server
            1014        - faye-websocket/server tomcat/server
            1015        - faye-websocket/server java-websocket/server jetty/server netty/server tyrus/server ws/server
            1016-2999   + bun/server deno/server helidon/server tyrus/server undertow/server vertx/server
            3000-4999   -
            5000-65535  + bun/server deno/server helidon/server netty/server undertow/server vertx/server
            """;

    @Test
    void say_who_accepts_each_code_from_the_wire() {
        var receivers = live(Role::receives);
        // The measurements count 30, since they count two versions of java.net.http.
        assertEquals(29, receivers.size());
        assertTableHolds(RECEIVERS, receivers, (role, code) -> role.accepts(code) == Verdict.YES);
    }

    @Test
    void say_who_puts_each_code_on_the_wire_as_asked() {
        var senders = live(Role::sends);
        assertEquals(13, senders.size());
        assertTableHolds(SENDERS, senders, (role, code) -> role.onWire(code).equals(OnWire.code(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "bun, server, 0, empty",
        "bun, server, 1006, empty",
        "bun, client, 1005, refused",
        "jetty, server, 1005, empty",
        "jetty, server, 1006, refused",
        "jetty, client, 1011, 1011",
        "jetty, client, 1005, unknown",
        "tyrus, server, 1005, 1000",
        "tyrus, server, 1015, 1000",
        "tyrus, server, 999, refused",
        "tomcat, server, 1006, 1002",
        "tomcat, server, 1015, 1015",
        "tomcat, server, 1014, refused",
        "java-websocket, server, 1005, nothing",
        "java-websocket, server, 1007, nothing",
        "java-websocket, client, 1007, unknown",
        "jdk-http-client, client, 1008, 1008",
        "jdk-http-client, client, 1002, refused",
        "chromium, client, 1001, refused",
        "chromium, client, 4000, unknown",
        "ws, server, 1012, 1012",
        "ws, server, 1005, refused",
        "spring, server, 5000, refused",
        "wsproto, server, 1006, unknown",
    })
    void say_what_really_goes_out(String library, String endpoint, int code, String wire) {
        var expected = wire.matches("\\d+")
                ? OnWire.code(new CloseCode(Integer.parseInt(wire)))
                : new OnWire(OnWire.Kind.valueOf(wire.toUpperCase(Locale.ROOT)), null);
        assertEquals(expected, role(library, endpoint).onWire(new CloseCode(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "chromium, client, '1000, 3000-4999'",
        "firefox, client, '1000, 3000-4999'",
        "deno, client, '1000, 3000-4999'",
        "undici, client, '1000, 3000-4999'",
        "faye-websocket, client, '1000, 3000-4999'",
        "bun, client, '1000-1003, 1007-1014, 3000-4999'",
        "okhttp, client, '1000-1003, 1007-1014, 3000-4999'",
        "jdk-http-client, client, '1000-1001, 1008, 1011, 3000-4999'",
        "websocket, server, '1000-1003, 1007-1015, 3000-4999'",
        "tyrus, server, 1000-4999",
        "tomcat, server, '1000-1013, 1015, 3000-4999'",
        "jakarta-websocket, client, 1000-4999",
        "spring, server, 1000-4999",
        "python-websockets, client, '1000-1003, 1007-1014, 3000-4999'",
        "autobahn-python, server, '1000, 3000-4999'",
    })
    void say_which_codes_a_close_call_takes(String library, String endpoint, String codes) {
        var api = Objects.requireNonNull(role(library, endpoint).apiAccepts());
        assertEquals(codes, api.codes().toString());
    }

    @Test
    void account_for_every_refused_code() {
        for (var entry : live(Role::receives).entrySet()) {
            var role = entry.getValue();
            int accepted = Objects.requireNonNull(role.receives()).codes().size();
            int refused = role.refusals().stream()
                    .mapToInt(refusal -> refusal.count())
                    .sum();
            assertEquals(65_536, accepted + refused, entry.getKey());
        }
    }

    @Test
    void say_nothing_about_a_side_that_nobody_measured() {
        assertTrue(
                CATALOG.library("undertow").orElseThrow().role(Endpoint.CLIENT).isEmpty());
        assertEquals(Verdict.NOT_MEASURED, role("spring", "server").accepts(new CloseCode(1000)));
        assertEquals(Verdict.NOT_MEASURED, role("ws", "client").apiAccepts(new CloseCode(1000)));
        assertTrue(CATALOG.library("no-such-library").isEmpty());
    }

    @Test
    void cover_the_plain_set_in_both_directions() {
        var plain = Set.of("ws", "undici", "bun", "jetty", "okhttp", "websocketpp", "python-websockets");
        for (var id : plain) {
            for (var role : CATALOG.library(id).orElseThrow().roles()) {
                assertEquals(
                        "1000-1003, 1007-1014, 3000-4999",
                        Objects.requireNonNull(role.receives()).codes().toString(),
                        id);
            }
        }
    }

    private interface Question {
        boolean isYes(Role role, CloseCode code);
    }

    private static void assertTableHolds(String table, Map<String, Role> roles, Question question) {
        var told = new TreeSet<Integer>();
        for (var line : table.lines().toList()) {
            var cells = Arrays.asList(line.split("\\s+"));
            var minority = new TreeSet<>(cells.subList(2, cells.size()));
            assertTrue(roles.keySet().containsAll(minority), line);
            boolean yes = cells.get(1).equals("+");
            var range = CodeSet.Range.parse(cells.get(0));
            for (int number = range.first(); number <= range.last(); number++) {
                told.add(number);
                var code = new CloseCode(number);
                var found = roles.entrySet().stream()
                        .filter(entry -> question.isYes(entry.getValue(), code) == yes)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(minority, found, "code " + number);
            }
        }
        assertEquals(
                IntStream.rangeClosed(0, CloseCode.MAX).boxed().collect(Collectors.toCollection(TreeSet::new)), told);
    }

    private static Map<String, Role> live(Function<Role, Measured> aspect) {
        var roles = new TreeMap<String, Role>();
        for (var library : CATALOG.libraries()) {
            for (var role : library.roles()) {
                var measured = aspect.apply(role);
                if (measured != null && measured.method().equals(LIVE)) {
                    roles.put(library.id() + "/" + role.endpoint().id(), role);
                }
            }
        }
        return roles;
    }

    private static Role role(String library, String endpoint) {
        return CATALOG.library(library)
                .orElseThrow()
                .role(endpoint.equals("client") ? Endpoint.CLIENT : Endpoint.SERVER)
                .orElseThrow();
    }
}
