package closecodes.limits;

import closecodes.http.ClientAddress;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How often each address may ask: a bucket for each kind of request, which fills steadily and holds what comes in two
 * seconds.
 */
final class RequestRates {
    /** How long an empty bucket needs to be full, in seconds; the window of {@code RateLimit-Policy}. */
    static final int WINDOW_S = 2;

    /** About 10 MB. Whoever floods us from more addresses than this pushes out those that ask least. */
    private static final int MOST_BUCKETS = 30_000;

    /** A bucket that nobody took from for so long is full, as a new one is. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(10);

    private final int requestsPerSecond;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(FORGOTTEN)
            .executor(Runnable::run)
            .build();

    RequestRates(int requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    private record Key(long network, RequestKind kind) {}

    /** Takes one request from the bucket of an address, if there is one. */
    ConsumptionProbe take(ClientAddress address, RequestKind kind) {
        return buckets.get(new Key(address.network(), kind), key -> bucket(key.kind()))
                .tryConsumeAndReturnRemaining(1);
    }

    /** How many requests of a kind a full bucket holds. */
    int quota(RequestKind kind) {
        return WINDOW_S * kind.perSecond(requestsPerSecond);
    }

    private Bucket bucket(RequestKind kind) {
        return Bucket.builder()
                // The clock on the wall may be set back.
                .withNanosecondPrecision()
                .addLimit(limit -> limit.capacity(quota(kind))
                        .refillGreedy(kind.perSecond(requestsPerSecond), Duration.ofSeconds(1)))
                .build();
    }
}
