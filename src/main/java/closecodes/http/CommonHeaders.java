package closecodes.http;

import java.util.Map;

/** The headers that every answer has, whoever gives it. */
public final class CommonHeaders {
    /** Name and value of each. */
    public static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            // Nothing here is a page, unless its route says what it may load.
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "cross-origin",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "ETag, Content-Language, Content-Location, Link, Location, Allow, Retry-After, RateLimit, RateLimit-Policy");

    private CommonHeaders() {}
}
