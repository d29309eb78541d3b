package closecodes.api;

import java.util.Map;

/** The headers that every answer has, whoever gives it. */
final class CommonHeaders {
    static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Content-Language, Content-Location, Link, Location, Allow");

    private CommonHeaders() {}
}
