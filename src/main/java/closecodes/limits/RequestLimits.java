package closecodes.limits;

import closecodes.http.ClientAddress;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses what is too much, in front of everything else and before a thread is spent on it. */
public final class RequestLimits extends Handler.Wrapper {
    static final int MOST_PARAMETERS = 128;

    private final Limits limits;
    private final Refusals refusals;
    private final RequestRates rates;
    private final AtomicInteger inProgress = new AtomicInteger();
    private final LongAdder tooManyParameters = new LongAdder();
    private final LongAdder tooOften = new LongAdder();
    private final LongAdder overloaded = new LongAdder();

    /**
     * A handler in front of others.
     *
     * @param base the public address of this service; empty for relative links
     */
    public RequestLimits(Limits limits, String base) {
        this.limits = limits;
        this.refusals = new Refusals(base);
        this.rates = new RequestRates(limits.requestsPerSecond());
    }

    /** How many requests were refused for the number of their parameters. */
    public long tooManyParameters() {
        return tooManyParameters.sum();
    }

    /** How many requests were refused because their address asks too often. */
    public long tooOften() {
        return tooOften.sum();
    }

    /** How many requests were refused because too many others were in progress. */
    public long overloaded() {
        return overloaded.sum();
    }

    /** How many requests are answered or wait for an answer now. */
    public int inProgress() {
        return inProgress.get();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var kind = RequestKind.of(request);
        if (kind == null) {
            return super.handle(request, response, callback);
        }
        if (hasTooManyParameters(request.getHttpURI())) {
            tooManyParameters.increment();
            refusals.tooManyParameters(request, response, callback);
            return true;
        }
        var answer = response;
        if (limits.requestsPerSecond() > 0) {
            var taken = rates.take(client(request), kind);
            if (!taken.isConsumed()) {
                tooOften.increment();
                refusals.tooOften(new RateLimit(rates, kind, taken), request, response, callback);
                return true;
            }
            if (RateLimit.isNear(rates, kind, taken)) {
                answer = new RateLimit(rates, kind, taken).told(request, response);
            }
        }
        return admit(request, answer, callback);
    }

    private boolean admit(Request request, Response response, Callback callback) throws Exception {
        if (inProgress.incrementAndGet() > limits.requests()) {
            inProgress.decrementAndGet();
            overloaded.increment();
            refusals.overloaded(request, response, callback);
            return true;
        }
        boolean isHandled = false;
        try {
            isHandled = super.handle(request, response, new Leaving(callback));
        } finally {
            if (!isHandled) {
                // Whoever answers instead does not know our callback.
                inProgress.decrementAndGet();
            }
        }
        return isHandled;
    }

    private ClientAddress client(Request request) {
        var peer = ClientAddress.peer(request);
        if (!limits.proxies().contains(peer)) {
            return ClientAddress.of(peer);
        }
        InetAddress told = limits.proxies().client(peer, request.getHeaders());
        var client = ClientAddress.of(told);
        request.setAttribute(ClientAddress.ATTRIBUTE, client);
        return client;
    }

    private static boolean hasTooManyParameters(HttpURI uri) {
        var query = uri.getQuery();
        if (query == null || query.length() <= MOST_PARAMETERS) {
            return false;
        }
        return query.chars().filter(character -> character == '&').count() >= MOST_PARAMETERS;
    }

    /** Counts a request out when it is answered. */
    private final class Leaving extends Callback.Nested {

        Leaving(Callback callback) {
            super(callback);
        }

        @Override
        public void completed() {
            inProgress.decrementAndGet();
        }
    }
}
