package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.KeptConnection;
import closecodes.LimitedServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether an answer was remembered or not cannot be seen in it: status, headers and bytes are the same. */
class SameWithoutCacheTest {
    private static final List<String> ACCEPTS = List.of(
            "",
            "Accept: application/json",
            "Accept: text/csv, text/plain;q=0.5, text/markdown;q=0.4",
            "Accept: text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept: image/png");
    private static final List<String> LANGUAGES = List.of("", "Accept-Language: vi-VN,vi;q=0.9,en;q=0.5");
    private static final List<String> CODINGS = List.of("", "Accept-Encoding: gzip, deflate, br");

    /** The digits of a length over 99,999 bytes. */
    private static final int LONGEST_LENGTH = 5;

    /** Takes 2 of the 20 combinations: no headers, and all of them. */
    private static final int FEW_STEP = 11;

    private static LimitedServer remembering;
    private static LimitedServer forgetful;
    private static KeptConnection first;
    private static KeptConnection second;

    @BeforeAll
    static void start() throws IOException {
        remembering = LimitedServer.with("CLOSECODES_CACHE", "64");
        forgetful = LimitedServer.with("CLOSECODES_CACHE", "0");
        first = new KeptConnection(remembering.port());
        second = new KeptConnection(forgetful.port());
    }

    @AfterAll
    static void stop() throws IOException {
        first.close();
        second.close();
        remembering.close();
        forgetful.close();
    }

    /** The first target of each operation with all combinations of headers, the others and what is long with a few. */
    @Test
    void every_get_of_the_contract_is_answered_alike() {
        assertAll(Contract.operations().stream().flatMap(operation -> {
            var targets = operation.samples().stream()
                    .filter(Sample::isGet)
                    .map(Sample::target)
                    // What is counted is another number each time.
                    .filter(target -> !target.startsWith("/v1/stats") && !target.equals("/metrics"))
                    .toList();
            return targets.stream().map(target -> () -> compareAll(target, target.equals(targets.get(0))));
        }));
        assertTrue(remembering.answers().hits() > remembering.answers().size());
        assertEquals(0, forgetful.answers().size());
    }

    @Test
    void addresses_that_lead_elsewhere_or_nowhere_are_answered_alike() {
        var targets = Stream.of(
                "/v1/codes/GOING-AWAY?lang=vi",
                "/v1/compare/1012-vs-1002.md",
                "/v1/codes/1006/",
                "/v1/codes/1006?colour=red",
                "/v1/codes/abc",
                "/v1/codes/1006?lang=vi&x=%zz",
                "/v1/codes/1006;a=b",
                "/nothing");
        assertAll(targets.map(target -> () -> compareAll(target, true)));
    }

    @Test
    void every_way_to_ask_for_news_is_answered_alike() {
        var tag = "\"0123456789abcdef01234567\"";
        var questions = List.of(
                "If-None-Match: *",
                "If-None-Match: W/%s",
                "If-None-Match: " + tag + ", W/" + tag + " ,%s",
                "If-None-Match: " + tag,
                "If-None-Match:",
                "If-None-Match: " + "x".repeat(600) + ", %s",
                "If-Modified-Since: Sat, 01 Jan 2011 00:00:00 GMT",
                "If-Modified-Since: Tuesday, 01-Jan-30 00:00:00 GMT",
                "If-Modified-Since: yesterday",
                "If-Modified-Since: Tue, 01 Jan 2030 00:00:00 GMT\r\nIf-None-Match: " + tag,
                "If-None-Match: " + tag + "\r\nIf-None-Match: %s");
        assertAll(questions.stream()
                .flatMap(question -> Stream.of("/v1/codes/1006", "/v1/compare/1012-vs-1002", "/openapi.json")
                        .map(target -> () -> {
                            var tagHere = second.send("GET", target).header("etag");
                            compareOne("GET", target, question.replace("%s", tagHere));
                            compareOne("HEAD", target, question.replace("%s", tagHere));
                        })));
    }

    private static void compareAll(String target, boolean isThorough) throws IOException {
        boolean isLong = second.send("HEAD", target).header("content-length").length() > LONGEST_LENGTH;
        var combinations = combinations();
        int step = isThorough && !isLong ? 1 : FEW_STEP;
        for (int i = 0; i < combinations.size(); i += step) {
            compare(target, combinations.get(i));
        }
    }

    /** Asked plainly or in case of news at first, each with some of the combinations; then from memory. */
    private static void compare(String target, List<String> headers) throws IOException {
        var plain = second.send("GET", target, headers.toArray(String[]::new));
        var conditional = new ArrayList<>(headers);
        conditional.add(
                target.length() % 2 == 0
                        ? "If-None-Match: " + plain.header("etag")
                        : "If-Modified-Since: " + plain.header("last-modified"));
        if (headers.size() % 2 == 0) {
            assertEquals(plain, first.send("GET", target, headers.toArray(String[]::new)), target + headers);
        }
        compareOne("GET", target, conditional.toArray(String[]::new));
        assertEquals(plain, first.send("GET", target, headers.toArray(String[]::new)), target + headers);
        var head = new KeptConnection.Answer(plain.status(), plain.headers(), "");
        assertEquals(head, first.send("HEAD", target, headers.toArray(String[]::new)), target + headers);
    }

    private static void compareOne(String method, String target, String... headers) throws IOException {
        assertEquals(
                second.send(method, target, headers),
                first.send(method, target, headers),
                () -> method + " " + target + " " + List.of(headers));
    }

    private static List<List<String>> combinations() {
        var combinations = new ArrayList<List<String>>();
        for (var accept : ACCEPTS) {
            for (var language : LANGUAGES) {
                for (var coding : CODINGS) {
                    combinations.add(Stream.of(accept, language, coding)
                            .filter(header -> !header.isEmpty())
                            .toList());
                }
            }
        }
        return combinations;
    }
}
