package closecodes.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What a client is told about its bucket, in the fields of draft-ietf-httpapi-ratelimit-headers. Clients far from their
 * limit are told nothing.
 */
record RateLimit(RequestRates rates, RequestKind kind, ConsumptionProbe taken) {
    private static final String POLICY = "RateLimit-Policy";
    private static final String LIMIT = "RateLimit";

    /** Whether less than half of a bucket is left. */
    static boolean isNear(RequestRates rates, RequestKind kind, ConsumptionProbe taken) {
        return taken.getRemainingTokens() < rates.quota(kind) / 2;
    }

    /** In how many seconds the next request is welcome. */
    long retryAfterS() {
        return up(taken.getNanosToWaitForRefill());
    }

    /** The response with these fields, added when it is sent: no answer that is remembered has them. */
    Response told(Request request, Response response) {
        return new Response.Wrapper(request, response) {
            @Override
            public void write(boolean last, ByteBuffer content, Callback callback) {
                if (!isCommitted()) {
                    addTo(getHeaders());
                }
                super.write(last, content, callback);
            }
        };
    }

    void addTo(HttpFields.Mutable headers) {
        var name = '"' + kind.policy() + '"';
        headers.put(POLICY, name + ";q=" + rates.quota(kind) + ";w=" + RequestRates.WINDOW_S);
        headers.put(LIMIT, name + ";r=" + taken.getRemainingTokens() + ";t=" + up(taken.getNanosToWaitForReset()));
    }

    /** Whole seconds, at least one. */
    private static long up(long ns) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return Math.max(1, (ns + second - 1) / second);
    }
}
