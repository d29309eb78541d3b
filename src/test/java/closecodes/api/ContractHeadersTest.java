package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The headers of the running server are those of openapi.yaml: none is missing and none is a surprise. */
class ContractHeadersTest {
    /** Those of HTTP itself. */
    private static final Set<String> PLAIN = Set.of("connection", "content-length", "content-type", "date");
    /** Those that the contract promises for every answer, in its introduction. */
    private static final Set<String> ALWAYS = Set.of(
            "access-control-allow-origin",
            "access-control-expose-headers",
            "content-security-policy",
            "cross-origin-resource-policy",
            "referrer-policy",
            "x-request-id",
            "x-content-type-options");

    @Test
    void answersHaveTheDocumentedHeaders() {
        assertAll(samples().map(sample -> () -> assertDocumented(sample, sample.ask())));
    }

    @Test
    void answersThatTheClientHasAreNotSentAgain() {
        assertAll(samples().filter(ContractHeadersTest::isCacheable).map(sample -> () -> {
            var headers = sample.ask().headers();
            var tag = headers.firstValue("ETag").orElseThrow();
            var day = headers.firstValue("Last-Modified").orElseThrow();

            for (var answer : List.of(sample.ask("If-None-Match", tag), sample.ask("If-Modified-Since", day))) {
                assertEquals(304, answer.statusCode(), sample::toString);
                assertEquals("", answer.body(), sample::toString);
                assertDocumented(sample, answer);
                assertEquals(tag, answer.headers().firstValue("ETag").orElse(""), sample::toString);
            }
        }));
    }

    @Test
    void theExamplesOfRequestHeadersAskForTheWholeAnswer() {
        var tag = Contract.TREE.at("/components/parameters/IfNoneMatch/example").asText();
        var day = Contract.TREE
                .at("/components/parameters/IfModifiedSince/example")
                .asText();
        var language = Contract.TREE
                .at("/components/parameters/AcceptLanguage/example")
                .asText();
        var answer = RunningServer.get("/v1/codes/1012", "If-None-Match", tag, "Accept-Language", language);

        assertEquals(200, answer.statusCode());
        assertEquals("vi", answer.headers().firstValue("Content-Language").orElse(""));
        assertEquals(
                200,
                RunningServer.get("/v1/codes/1012", "If-Modified-Since", day).statusCode());
    }

    @Test
    void whatSomebodySentIsKeptNowhere() {
        assertAll(samples().filter(sample -> !sample.isGet()).map(sample -> () -> {
            var headers = sample.ask().headers();
            assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""), sample::toString);
        }));
    }

    @Test
    void errorsAndRedirectsHaveTheDocumentedHeaders() {
        assertAll(Stream.of(
                        "/v1/codes/abc",
                        "/v1/codes/70000",
                        "/v1/codes/1006.csv",
                        "/v1/codes/GOING-AWAY",
                        "/v1/codes?colour=red",
                        "/v1/ranges/1000",
                        "/v1/compare/1012-vs-1002?lang=vi",
                        "/v1/compare/1012",
                        "/v1/problems/none",
                        "/v1/schemas/none")
                .map(Sample::get)
                .map(sample -> () -> {
                    var answer = sample.ask();
                    assertTrue(answer.statusCode() > 304, sample::toString);
                    assertDocumented(sample, answer);
                }));
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        assertAll(samples().filter(Sample::isGet).map(sample -> () -> {
            var head = RunningServer.send("HEAD", sample.target());
            assertEquals(200, head.statusCode(), sample::toString);
            assertEquals("", head.body(), sample::toString);
            assertEquals(comparable(sample.ask()), comparable(head), sample::toString);
        }));
    }

    private static Stream<Sample> samples() {
        return Contract.operations().stream().flatMap(operation -> operation.samples().stream());
    }

    private static boolean isCacheable(Sample sample) {
        return Contract.operationAt(sample.method(), sample.target())
                .filter(operation -> operation.node().get("responses").has("304"))
                .isPresent();
    }

    private static void assertDocumented(Sample sample, HttpResponse<String> answer) {
        var place = sample + " " + answer.statusCode();
        var documented = Contract.operationAt(sample.method(), sample.target())
                .orElseThrow()
                .response(answer.statusCode())
                .get("headers");
        var sent = new TreeSet<>(answer.headers().map().keySet());
        sent.removeAll(PLAIN);
        sent.remove("transfer-encoding");
        assertTrue(sent.containsAll(ALWAYS), place + " has " + sent);
        var required = names(documented, header -> header.path("required").asBoolean());
        assertTrue(sent.containsAll(required), place + " has " + sent + ", required are " + required);
        sent.removeAll(ALWAYS);

        var allowed = names(documented, header -> true);
        assertTrue(allowed.containsAll(sent), place + " has " + sent + ", documented are " + allowed);
    }

    private static Set<String> names(JsonNode headers, Predicate<JsonNode> wanted) {
        var names = new TreeSet<String>();
        for (var header : headers.properties()) {
            if (wanted.test(Contract.resolve(header.getValue()))) {
                names.add(header.getKey().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** The headers of an answer without the time, its own id and the way it was sent. */
    private static Set<String> comparable(HttpResponse<String> answer) {
        var headers = new TreeSet<String>();
        answer.headers().map().forEach((name, values) -> headers.add(name + ": " + values));
        headers.removeIf(header -> header.matches("(date|transfer-encoding|content-length|x-request-id): .*"));
        return headers;
    }
}
