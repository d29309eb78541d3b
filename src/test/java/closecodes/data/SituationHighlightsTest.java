package closecodes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.catalog.Catalog;
import closecodes.catalog.Situation;
import closecodes.catalog.Situation.Outcome;
import closecodes.catalog.Situation.Told;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the measurements are remembered for: who shows which number, at the versions that libraries' documents name. */
class SituationHighlightsTest {
    private static final Catalog CATALOG = CatalogLoader.load(DataFiles.builtIn());

    @ParameterizedTest
    @CsvSource({
        "close-without-code, 1005, bun chromium deno firefox jdk-http-client jetty nv-websocket-client okhttp undici ws",
        "close-without-code, 1000, faye-websocket java-websocket tomcat tyrus vertx",
        "close-without-code, 1006, websocket",
        "server-close-without-code, 1000, faye-websocket helidon java-websocket tomcat tyrus undertow vertx",
        "server-close-without-code, -1, netty",
        "server-tcp-fin, 1001, undertow",
        "tcp-fin, 0, deno",
        "tls-self-signed, 1015, firefox",
        "tls-self-signed, 1006, bun chromium faye-websocket undici ws",
        "http-401, 1002, faye-websocket java-websocket",
        "http-302, 1000, jetty okhttp tomcat",
        "client-close-answered-with-another-code, 3000, java-websocket tomcat tyrus websocket",
        "close-then-text, 1006, chromium",
        "two-closes, 4000, java-websocket",
        "client-close-never-answered, 1001, jetty",
        "leave-sigterm, 1001, chromium",
        "leave-tab-closed, 1001, chromium firefox",
        "leave-process-exit, 1006, bun deno java-websocket jdk-http-client jetty okhttp tyrus undici ws",
        "leave-close-without-code, 1000, java-websocket jetty tyrus",
    })
    void name_the_libraries_that_show_a_number(String situation, int code, String libraries) {
        assertEquals(
                Set.of(libraries.split(" ")),
                situation(situation).outcomes().stream()
                        .filter(outcome -> Integer.valueOf(code).equals(outcome.code()))
                        .filter(SituationHighlightsTest::isCurrent)
                        .map(Outcome::library)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "client-close-never-answered, NOTHING, deno jdk-http-client undici",
        "client-close-1005, REFUSAL, bun chromium deno faye-websocket firefox jdk-http-client okhttp undici websocket ws",
        "tcp-fin, ERROR, okhttp",
        "tcp-fin, END, nv-websocket-client",
        "tcp-rst, ERROR, jdk-http-client nv-websocket-client okhttp",
        "server-tcp-fin, NOTHING, helidon netty",
    })
    void name_the_libraries_that_show_no_number(String situation, Told told, String libraries) {
        assertEquals(
                Set.of(libraries.split(" ")),
                situation(situation).outcomes().stream()
                        .filter(outcome -> outcome.told() == told)
                        .filter(SituationHighlightsTest::isCurrent)
                        .map(Outcome::library)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void keep_every_measurement() {
        assertEquals(128, CATALOG.situations().size());
        assertEquals(
                1630 + 208 + 52,
                CATALOG.situations().stream()
                        .mapToInt(situation -> situation.outcomes().size())
                        .sum());
    }

    private static boolean isCurrent(Outcome outcome) {
        return CATALOG.library(outcome.library()).orElseThrow().version().equals(outcome.version());
    }

    private static Situation situation(String id) {
        return CATALOG.situation(id).orElseThrow();
    }
}
