package closecodes.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bad requests made of the contract: each of its examples, with something wrong. */
final class BadRequests {
    private static final byte[] NOTHING = {};

    /** As they stand in an address. */
    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "%0d%0aX-Evil:1",
            "%zz",
            "%",
            "-1",
            "70000",
            "99999999999999999999",
            "1e5",
            "1006.5",
            "abc",
            "a".repeat(300),
            "a".repeat(7_000),
            "%F0%9F%98%80".repeat(80),
            "%c0%af",
            "%ed%a0%80",
            "%3Cscript%3E",
            "%22%27",
            "..",
            "%2e%2e",
            "%2f",
            "..;",
            "1000,1001,,abc",
            "1,".repeat(3_000),
            "\u00ff\u00fe",
            "1006.exe",
            "1002-vs-",
            "null",
            "{code}",
            "+",
            "*");

    private static final List<String> METHODS = List.of(
            "HEAD",
            "OPTIONS",
            "PUT",
            "DELETE",
            "PATCH",
            "TRACE",
            "CONNECT",
            "POST",
            "GET",
            "get",
            "BEFORE",
            "FOO",
            "A".repeat(300),
            "G\u0000T",
            "G(T",
            "PROPFIND");

    private static final List<String> HEADERS = List.of(
            "Accept: image/png",
            "Accept: ;;;q=,,/",
            "Accept: " + "a/b,".repeat(1_900),
            "Accept: */*;q=0",
            "Accept-Language: \u00ff;q=9, *-*",
            "Accept-Language: " + "vi,".repeat(2_500),
            "Accept-Encoding: gzip;q=0, *;q=x",
            "Content-Type: text/plain",
            "Content-Type: application/json; charset=nonsense",
            "Content-Type: application/json; charset=\"",
            "Content-Type: multipart/form-data",
            "Content-Type: application/x-www-form-urlencoded; charset=ibm037",
            "Content-Encoding: gzip",
            "Expect: nonsense",
            "Range: bytes=9-1",
            "If-None-Match: W/W/\"",
            "If-Match: \"x\"",
            "If-Modified-Since: yesterday",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: ' OR 1=1",
            "Forwarded: for=;;;,",
            "Origin: null",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Cookie: JSESSIONID=../..",
            "TE: trailers, deflate;q=9",
            "Connection: keep-alive, x",
            "X-Nothing: " + "y".repeat(7_000));

    private final List<Sample> samples = Contract.operations().stream()
            .flatMap(operation -> operation.samples().stream())
            .toList();
    private final Random random;

    /** The same requests for the same seed. */
    BadRequests(long seed) {
        this.random = new Random(seed);
    }

    BadRequest next() {
        var sample = samples.get(random.nextInt(samples.size()));
        return switch (random.nextInt(7)) {
            case 0 -> BrokenHttp.any(random);
            case 1 -> with("an unknown parameter", sample, extended(sample.target()));
            case 2 -> with("a bad value", sample, valued(sample.target()));
            case 3 -> with("a bad path", sample, pathed(sample.target()));
            case 4 -> BadRequest.of("a wrong method", any(METHODS), sample.target(), body(sample));
            case 5 -> BadRequest.of("a bad header", sample.method(), sample.target(), body(sample), any(HEADERS));
            default -> bodied(sample);
        };
    }

    private BadRequest with(String what, Sample sample, String target) {
        return BadRequest.of(what, sample.method(), target, body(sample), any(HEADERS));
    }

    private BadRequest bodied(Sample sample) {
        var body = sample.body() == null ? NOTHING : BadBodies.any(sample.body(), random);
        var type = random.nextInt(4) == 0 ? any(HEADERS) : "Content-Type: application/json";
        return BadRequest.of(
                "a bad body", sample.body() == null ? "POST" : sample.method(), sample.target(), body, type);
    }

    private static byte[] body(Sample sample) {
        return sample.body() == null ? NOTHING : sample.body().toString().getBytes(StandardCharsets.UTF_8);
    }

    private String extended(String target) {
        return target + (target.contains("?") ? "&" : "?") + any(VALUES) + "=" + any(VALUES);
    }

    /** The value of the last parameter, or of a likely one. */
    private String valued(String target) {
        int equals = target.lastIndexOf('=');
        return equals < 0
                ? target + "?" + any(List.of("lang", "q", "fields", "limit", "code", "since", "codes")) + "="
                        + any(VALUES)
                : target.substring(0, equals + 1) + any(VALUES);
    }

    private String pathed(String target) {
        var parts = target.split("\\?", 2)[0].split("/", -1);
        parts[1 + random.nextInt(parts.length - 1)] = any(VALUES);
        return String.join("/", parts);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
