package closecodes.limits;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What requests cost, in a few sizes; each address has a bucket for each. */
public enum RequestKind {
    /** Everything else: mostly answered from memory. */
    READ("read", 1),
    /** A body that has to be read and judged. */
    POST("post", 4),
    /** The dearest question. */
    DIAGNOSE("diagnose", 10),
    /** A live socket, which stays. */
    LIVE("live", 10);

    private static final String BELOW_LIVE = "/live/";
    private static final String DIAGNOSE_PATH = "/diagnose";

    private final String policy;
    private final int share;

    RequestKind(String policy, int share) {
        this.policy = policy;
        this.share = share;
    }

    /** Its name in {@code RateLimit-Policy}. */
    String policy() {
        return policy;
    }

    /** How many a second are allowed where so many requests are; at least one. */
    int perSecond(int requestsPerSecond) {
        return Math.max(1, requestsPerSecond / share);
    }

    /** The kind of a request; null for what probes and collectors ask, which nothing limits. */
    static @Nullable RequestKind of(Request request) {
        var path = request.getHttpURI().getCanonicalPath();
        if (path == null) {
            return READ;
        }
        return switch (path) {
            case "/livez", "/readyz", "/healthz", "/metrics", "/metrics/codes" -> null;
            default -> {
                if (path.startsWith(BELOW_LIVE)) {
                    yield LIVE;
                }
                if (isDiagnosis(path)) {
                    yield DIAGNOSE;
                }
                yield HttpMethod.POST.is(request.getMethod()) ? POST : READ;
            }
        };
    }

    /** In any format and language, and with a slash behind it: each costs the same. */
    private static boolean isDiagnosis(String path) {
        return path.startsWith(DIAGNOSE_PATH)
                || path.startsWith("/vi" + DIAGNOSE_PATH)
                || path.startsWith("/v1" + DIAGNOSE_PATH);
    }
}
