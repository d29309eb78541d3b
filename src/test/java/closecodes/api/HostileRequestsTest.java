package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.api.RawExchange.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No request, however broken, gets a server error, a foreign page, a leak or somebody else's answer. */
class HostileRequestsTest {
    private static final String CODE = "/v1/codes/1006";
    private static final Set<String> PROBLEM_KEYS =
            Set.of("type", "title", "status", "detail", "instance", "value", "did_you_mean", "lang");
    private static final List<String> LEAKS =
            List.of("jetty", "javalin", "closecodes.", "exception", "java.", "kotlin", "servlet", "\tat ", "stack");
    /** Sent in every request, so that an answer which repeats it in a header is found. */
    private static final String CANARY = "canary7";

    private static Arguments row(String what, int status, String request) {
        return Arguments.argumentSet(what, status, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String get(String target, String... headers) {
        return request("GET", target, headers);
    }

    private static String request(String method, String target, String... headers) {
        var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + target + " HTTP/1.1\r\nHost: " + CANARY + "\r\nX-Canary: " + CANARY + "\r\n" + lines
                + "\r\n";
    }

    private static String version(String version) {
        return "GET " + CODE + " " + version + "\r\nHost: x\r\n\r\n";
    }

    private static String host(String... hosts) {
        return "GET " + CODE + " HTTP/1.1\r\n" + String.join("", hosts) + "\r\n";
    }

    private static List<Arguments> bodies() {
        var chunked = "Transfer-Encoding: chunked";
        return List.of(
                row("cut body of a GET", 200, get(CODE, "Content-Length: 100") + "abc"),
                row("cut body of a POST", 405, request("POST", CODE, "Content-Length: 100") + "abc"),
                row("body without end", 200, get(CODE, "Content-Length: 9223372036854775807")),
                row("length past all numbers", 400, get(CODE, "Content-Length: 99999999999999999999")),
                row("negative length", 400, get(CODE, "Content-Length: -3")),
                row("two lengths", 400, get(CODE, "Content-Length: 3", "Content-Length: 4") + "abcd"),
                row("bad chunk of a GET", 200, get(CODE, chunked) + "zz\r\nabc"),
                row("bad chunk of a POST", 405, request("POST", CODE, chunked) + "zz\r\nabc"),
                row("negative chunk", 200, get(CODE, chunked) + "-1\r\nabc"),
                row("endless chunk", 200, get(CODE, chunked) + "FFFFFFFFFFFFFFFFF\r\nabc"),
                row("cut chunk", 405, request("POST", CODE, chunked) + "5\r\nab"),
                row("chunks and a length", 400, get(CODE, chunked, "Content-Length: 5") + "0\r\n\r\n"),
                row("unknown coding", 400, get(CODE, "Transfer-Encoding: gzip")),
                row("chunks not last", 400, get(CODE, "Transfer-Encoding: chunked, identity") + "0\r\n\r\n"),
                row(
                        "body larger than we take",
                        405,
                        request("POST", CODE, "Content-Length: 200000") + "a".repeat(200_000)),
                row(
                        "unknown charset",
                        405,
                        request("POST", CODE, "Content-Type: text/plain;charset=no", "Content-Length: 1") + "a"),
                row(
                        "form without boundary",
                        405,
                        request("POST", CODE, "Content-Type: multipart/form-data", "Content-Length: 1") + "a"),
                row("expectation", 200, get(CODE, "Expect: 100-continue", "Content-Length: 3")),
                row("unknown expectation", 400, get(CODE, "Expect: nonsense")));
    }

    private static List<Arguments> versionsAndHosts() {
        return List.of(
                row("HTTP/9.9", 505, version("HTTP/9.9")),
                row("HTTP/1.2", 505, version("HTTP/1.2")),
                row("HTTP/2.0 in words", 400, version("HTTP/2.0")),
                row("HTTP/1.0", 200, version("HTTP/1.0")),
                row("HTTP/0.9", 505, "GET " + CODE + "\r\n"),
                row("preface of HTTP/2", 400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                row("a TLS hello", 400, "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" + "\0".repeat(50)),
                row("no host", 400, host()),
                row("two hosts", 400, host("Host: a\r\n", "Host: b\r\n")),
                row("host of odd characters", 400, host("Host: <script>\"'\r\n")),
                row("host with a port past all ports", 400, host("Host: a:99999999\r\n")),
                row("host of bytes", 400, host("Host: \u00ff\u00fe\r\n")),
                row("somebody else's address", 400, get("http://evil.example" + CODE)),
                row("address that is none", 400, get("http://evil example/")));
    }

    private static List<Arguments> addresses() {
        return List.of(
                row("bad escape", 400, get("/%zz")),
                row("escaped NUL", 400, get("/%00")),
                row("escaped dots", 400, get("/v1/codes/%2e%2e")),
                row("dots past the root", 400, get("/v1/../../etc/passwd")),
                row("dots with a parameter", 400, get("/v1/codes/..;/")),
                row("two slashes", 404, get("//v1/codes")),
                row("slash at the end", 200, get(CODE + "/")),
                row("escaped slashes", 404, get("/v1%2fcodes%2f1006")),
                row("escaped slash at the end", 400, get(CODE + "%2f")),
                row("back slash", 400, get("/v1\\codes")),
                row("path parameters", 404, get("/v1/codes;a=b/1006")),
                row("overlong UTF-8", 400, get("/v1/codes/%c0%af")),
                row("lone surrogate", 400, get("/v1/codes/%ed%a0%80")),
                row("raw bytes", 400, get("/v1/codes/\u00ff")),
                row("raw control character", 400, get("/v1/codes/\u0001")),
                row("escaped line break", 400, get("/v1/codes/%0d%0aX-Evil:%20" + CANARY)),
                row(
                        "characters outside the basic plane",
                        400,
                        get("/v1/codes/" + "a".repeat(189) + "%F0%9F%98%80".repeat(9))),
                row("10 KB", 414, get("/" + "a".repeat(10_240))),
                row("star", 400, get("*")),
                row("digits without end", 400, get("/v1/codes/" + "9".repeat(5_000))),
                row("pairs without end", 400, get("/v1/compare/" + "-vs-".repeat(1_500))),
                row("script", 400, get("/v1/codes/%3Cscript%3E")),
                row("format that is none", 404, get(CODE + ".exe")),
                row("two formats", 400, get(CODE + ".json.md")));
    }

    private static List<Arguments> queries() {
        return List.of(
                row("bad escape on a list", 400, get("/v1/codes?q=%zz")),
                row("bad escape in a name", 400, get("/v1/codes?%=1")),
                row("bad escape in the language", 200, get(CODE + "?lang=%zz")),
                row("bad escape in the language of an error", 400, get("/v1/codes/abc?lang=%")),
                row("bad escape beside health", 200, get("/readyz?verbose=%")),
                row("lone surrogate", 200, get("/v1/codes?q=%ed%a0%80")),
                row("overlong UTF-8", 200, get("/v1/codes?q=%c0%af")),
                row("raw bytes", 200, get("/v1/codes?q=\u00ff")),
                row("long name of an emoji", 400, get("/v1/codes?" + "a".repeat(59) + "%F0%9F%98%80".repeat(9))),
                row("5,000 parameters", 414, get("/v1/codes?" + parameters(5_000))),
                row("many empty parameters", 400, get("/v1/codes?" + "a&".repeat(3_000))),
                row("language twice", 200, get(CODE + "?lang=vi&lang=en")),
                row("empty language", 200, get(CODE + "?lang=")),
                row("language without value", 200, get(CODE + "?lang")),
                row("language of hyphens", 200, get(CODE + "?lang=---")),
                row("language with a line break", 200, get(CODE + "?lang=vi%0d%0aX-Evil:" + CANARY)),
                row("codes without end", 400, get("/v1/compare?codes=" + "1,".repeat(3_000))),
                row("no day", 400, get("/v1/changes?since=%00")),
                row("last day of all", 200, get("/v1/changes?since=%2B999999999-12-31")));
    }

    private static List<Arguments> headers() {
        return List.of(
                row("100 KB", 431, get(CODE, "X: " + "a".repeat(100_000))),
                row(
                        "700 of them",
                        200,
                        get(
                                CODE,
                                IntStream.range(0, 700)
                                        .mapToObj(i -> "X" + i + ": a")
                                        .toArray(String[]::new))),
                row("fold", 400, get(CODE, "X: a", " b")),
                row("no colon", 400, get(CODE, "garbage")),
                row("space before the colon", 400, get(CODE, "X : a")),
                row("NUL", 400, get(CODE, "X: a\0b")),
                row("CR", 400, get(CODE, "X: a\rb")),
                row("Accept of 10,000 parts", 431, get(CODE, "Accept: " + "a/b,".repeat(10_000) + "*/*")),
                row(
                        "Accept of 1,500 parts, the last for all",
                        200,
                        get(CODE, "Accept: " + "a/b,".repeat(1_500) + "*/*")),
                row("Accept of commas", 200, get(CODE, "Accept: " + ",".repeat(7_000))),
                row("Accept that nobody can read", 200, get(CODE, "Accept: ;;;q=,,,/;q=9,/*,a/")),
                row(
                        "Accept with nonsense for qualities",
                        200,
                        get(CODE, "Accept: text/markdown;q=nan, application/json;q=-1, */*;q=1e9")),
                row("Accept of pictures", 406, get(CODE, "Accept: image/png")),
                row("Accept-Language of 100 KB", 431, get(CODE, "Accept-Language: " + "vi,".repeat(34_000))),
                row("Accept-Language of 7 KB", 200, get(CODE, "Accept-Language: " + "vi,".repeat(2_400))),
                row(
                        "Accept-Language that nobody can read",
                        200,
                        get(CODE, "Accept-Language: vi;q=2, ;;;, *-*, \u00ff")),
                row("Accept-Encoding that forbids all", 200, get(CODE, "Accept-Encoding: identity;q=0")),
                row("Accept-Charset", 200, get(CODE, "Accept-Charset: nonsense")),
                row("1,000 tags", 200, get(CODE, "If-None-Match: " + "\"abc\",".repeat(1_000))),
                row("tag that nobody can read", 200, get(CODE, "If-None-Match: W/W/\"")),
                row("date in words", 200, get(CODE, "If-Modified-Since: yesterday")),
                row("date past all years", 200, get(CODE, "If-Modified-Since: Mon, 31 Feb 99999 00:00:00 GMT")),
                row(
                        "condition on an error",
                        404,
                        get("/nope", "If-None-Match: *", "If-Modified-Since: Mon, 23 Nov 2076 00:00:00 GMT")),
                row("range", 200, get(CODE, "Range: bytes=0-3")),
                row("range that nobody can read", 200, get(CODE, "Range: bytes=-,--,9-1")),
                row(
                        "upgrade to WebSocket",
                        200,
                        get(
                                CODE,
                                "Connection: Upgrade",
                                "Upgrade: websocket",
                                "Sec-WebSocket-Version: 13",
                                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==")),
                row("version of WebSocket alone", 200, get(CODE, "Sec-WebSocket-Version: x")),
                row(
                        "upgrade to HTTP/2",
                        200,
                        get(
                                CODE,
                                "Connection: Upgrade, HTTP2-Settings",
                                "Upgrade: h2c",
                                "HTTP2-Settings: AAMAAABkAAQAAP__")),
                row("connection that is none", 200, get(CODE, "Connection: host, accept, x")),
                row(
                        "forwarded",
                        308,
                        get("/v1/codes/01006", "Forwarded: host=" + CANARY, "X-Forwarded-Host: " + CANARY)),
                row("cookie", 400, get(CODE, "Cookie: =;;\"\u007f")),
                row("credentials", 200, get(CODE, "Authorization: Basic !!!")));
    }

    private static List<Arguments> methods() {
        return List.of(
                row("unknown", 405, request("FOO", CODE)),
                row("lower case", 405, request("get", CODE)),
                row("long", 405, request("A".repeat(300), CODE)),
                row("longer", 431, request("A".repeat(9_000), CODE)),
                row("not a token", 400, request("G(T", CODE)),
                row("none", 400, request("", CODE)),
                row("TRACE", 405, request("TRACE", CODE)),
                row("CONNECT", 400, request("CONNECT", "evil.example:443")),
                row("PATCH with a body", 405, request("PATCH", CODE, "Content-Length: 3") + "abc"),
                row("name of a hook", 501, request("BEFORE", CODE)),
                row("name of another hook", 501, request("WEBSOCKET_BEFORE_UPGRADE", CODE)),
                row("name of a hook where nothing is", 501, request("AFTER", "/nope")),
                row("OPTIONS of all", 204, request("OPTIONS", "*")),
                row("OPTIONS of nothing", 404, request("OPTIONS", "/nope")),
                row("HEAD of an error", 404, request("HEAD", "/nope")),
                row("HEAD of dots with a parameter", 400, request("HEAD", "/v1/..;/")),
                row("HEAD of an address that cannot be read", 400, request("HEAD", "/%zz")),
                row("HEAD of one without a slash", 400, request("HEAD", "f%z")));
    }

    private static List<Arguments> everything() {
        var all = new ArrayList<Arguments>();
        List.of(bodies(), versionsAndHosts(), addresses(), queries(), headers(), methods())
                .forEach(all::addAll);
        return all;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void answersPlainlyAndLeavesTheConnectionInOrder(int status, byte[] request) throws IOException {
        var isHead = new String(request, StandardCharsets.ISO_8859_1).startsWith("HEAD ");
        var answers = RawExchange.send(request, isHead);
        assertEquals(1, answers.size(), "answers");
        var answer = answers.get(0);
        assertEquals(status, answer.status(), answer::toString);
        assertNothingLeaks(answer);
        if (status >= 400 && !isHead) {
            assertProblem(answer, "en");
        }
    }

    /** Where the request ends in time, the next one on the connection gets its own answer, or none at all. */
    @ParameterizedTest
    @MethodSource("everything")
    void doesNotTakeTheRestOfARequestForTheNext(int status, byte[] request) throws IOException {
        var smuggled = new String(request, StandardCharsets.ISO_8859_1) + get("/livez", "Connection: close");
        var isHead = smuggled.startsWith("HEAD ");
        var answers = RawExchange.send(smuggled.getBytes(StandardCharsets.ISO_8859_1), isHead);
        assertTrue(answers.size() <= 2, () -> answers.size() + " answers");
        answers.forEach(answer -> assertTrue(answer.status() < 500 || answer.status() == status, answer::toString));
        if (answers.size() == 2) {
            assertEquals(200, answers.get(1).status());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope?lang=vi, 404",
        "GET, /v1/codes/..;/?lang=vi, 400",
        "GET, /v1/codes?q=%zz&lang=vi, 400",
        "GET, /v1/codes/abc?lang=vi, 400",
        "FOO, /v1/codes/1006?lang=vi, 405",
        "BEFORE, /v1/codes/1006?lang=vi, 501"
    })
    void tellsErrorsInTheReadersLanguage(String method, String target, int status) throws IOException {
        var byAddress = only(request(method, target));
        assertEquals(status, byAddress.status());
        assertProblem(byAddress, "vi");
        assertProblem(only(request(method, target.replace("lang=vi", ""), "Accept-Language: xx, vi;q=0.5")), "vi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "utf-16", "ibm037", "\"", "utf-8;charset=no"})
    void readsTheQueryWhateverCharsetTheBodyClaims(String charset) throws IOException {
        var target = "/v1/codes?q=%C4%91%C3%B3ng&lang=vi&fields=code,title";
        var expected = only(get(target));
        var answer = only(get(target, "Content-Type: text/plain;charset=" + charset));
        assertEquals(expected.body(), answer.body());
        assertEquals(expected.header("Content-Location"), answer.header("Content-Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "BEFORE", "DELETE", "nonsense"})
    void obeysNoMethodButThatOfTheRequestLine(String override) throws IOException {
        var answer = only(get(CODE, "X-HTTP-Method-Override: " + override));
        assertEquals(200, answer.status());
        assertEquals(only(get(CODE)).body(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CODE,
                "/v1/codes",
                "/v1/codes.csv",
                "/v1",
                "/v1/codes/01006",
                "/v1/compare/1012-vs-1002",
                "/livez",
                "/readyz",
                "/version",
                "/openapi.json",
                "/docs",
                "/nope",
                "/v1/codes/abc",
                "/v1/codes/70000",
                "/v1/..;/",
                "/%zz"
            })
    void answersHeadWithTheHeadersOfGetAndNoBody(String target) throws IOException {
        var get = only(get(target));
        var head = RawExchange.send(request("HEAD", target).getBytes(StandardCharsets.ISO_8859_1), true);
        assertEquals(1, head.size());
        assertAll(
                () -> assertEquals(get.status(), head.get(0).status()),
                () -> assertEquals(get.lastingHeaders(), head.get(0).lastingHeaders()),
                () -> assertEquals("", head.get(0).body()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thursday, 22-Nov-68 00:00:00 GMT", "Thu Nov 22 00:00:00 2068", "Thu, 22 Nov 2068 00:00:00 GMT"})
    void knowsAllThreeFormsOfHttpDates(String date) throws IOException {
        assertEquals(304, only(get(CODE, "If-Modified-Since: " + date)).status());
    }

    @Test
    void redirectsWithAsciiOnly() throws IOException {
        var answer = only(get("/v1/codes/01006?lang=vi&x=\u00ff<>\"%0d%0aX-Evil:1"));
        assertEquals(308, answer.status());
        assertTrue(
                answer.header("Location").matches("/v1/codes/1006\\?lang=vi&x=[A-Za-z0-9%:-]+"),
                answer.header("Location"));
        assertEquals("", answer.header("X-Evil"));
    }

    @Test
    void answersPipelinedRequestsInTheirOrder() throws IOException {
        var requests = get("/livez") + request("FOO", CODE) + get("/v1/codes/abc") + get("/livez", "Connection: close");
        var answers = RawExchange.send(requests.getBytes(StandardCharsets.ISO_8859_1), false);
        assertEquals(
                List.of(200, 405, 400, 200),
                answers.stream().map(Answer::status).toList());
    }

    @Test
    void answersHalfARequestLineWithAnErrorAtMost() throws IOException {
        var answers = RawExchange.send("GET /v1/co".getBytes(StandardCharsets.ISO_8859_1), false);
        assertTrue(answers.stream().allMatch(answer -> answer.status() == 400), answers::toString);
    }

    @Test
    void goesOnServing() throws IOException {
        assertEquals("ok\n", only(get("/livez")).body());
    }

    private static String parameters(int number) {
        return String.join(
                "&", IntStream.range(0, number).mapToObj(i -> "a" + i + "=1").toList());
    }

    private static Answer only(String request) throws IOException {
        var answers = RawExchange.send(request.getBytes(StandardCharsets.ISO_8859_1), false);
        assertEquals(1, answers.size());
        return answers.get(0);
    }

    private static void assertNothingLeaks(Answer answer) {
        var headers = answer.lastingHeaders().toString();
        assertFalse(headers.contains(CANARY), headers);
        assertEquals("", answer.header("Server"));
        assertEquals("", answer.header("X-Evil"));
        if (answer.status() >= 400) {
            var text = (headers + answer.body()).toLowerCase(Locale.ROOT);
            assertEquals(List.of(), LEAKS.stream().filter(text::contains).toList(), text);
        }
    }

    private static void assertProblem(Answer answer, String language) throws IOException {
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals(language, answer.header("Content-Language"));
        assertEquals("no-store", answer.header("Cache-Control"));
        JsonNode problem = new JsonMapper().readTree(answer.body());
        var keys = new HashSet<String>();
        problem.fieldNames().forEachRemaining(keys::add);
        assertAll(
                () -> assertEquals(PROBLEM_KEYS, keys),
                () -> assertEquals(answer.status(), problem.get("status").asInt()),
                () -> assertEquals(language, problem.get("lang").asText()),
                () -> assertTrue(problem.get("type").asText().startsWith("/v1/problems/")),
                () -> assertEquals(
                        200, RunningServer.get(problem.get("type").asText()).statusCode()),
                () -> assertFalse(hasHalfACharacter(problem), "half a character"));
    }

    private static boolean hasHalfACharacter(JsonNode problem) {
        return Stream.of("value", "detail", "instance")
                .map(key -> problem.get(key).asText())
                .flatMapToInt(String::codePoints)
                .anyMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
