package closecodes.log;

import closecodes.http.Counted;
import closecodes.metrics.Requests;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts each answer when it has ended, and writes a line for those that are worth one. Neither has anything that could
 * be private: no path, no query, no body, no address.
 */
public final class AccessLog implements RequestLog {
    static final String NAME = "access";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final Pattern TRACE =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String UNKNOWN = "none";
    /** Asked every few seconds, and 503 is what they are for. */
    private static final Set<String> PROBES = Set.of("/livez", "/readyz", "/healthz");

    private static final int LONGEST_METHOD = 20;

    private final Detail detail;
    private final Requests requests;

    /** Which requests get a line. */
    public enum Detail {
        OFF(Integer.MAX_VALUE),
        /** Those that are answered with 400 or more. */
        ERRORS(400),
        ALL(0);

        private final int leastStatus;

        Detail(int leastStatus) {
            this.leastStatus = leastStatus;
        }
    }

    /**
     * A log of answers.
     *
     * @param requests where they are counted
     */
    public AccessLog(Detail detail, Requests requests) {
        this.detail = detail;
        this.requests = requests;
    }

    @Override
    public void log(Request request, Response response) {
        long ns = System.nanoTime() - request.getHeadersNanoTime();
        int status = response.getStatus();
        var counted = request.getAttribute(Counted.ATTRIBUTE) instanceof Counted set ? set : null;
        var route = counted == null ? UNKNOWN : counted.route();
        var remembered = counted == null ? null : counted.language();
        var language = remembered == null ? response.getHeaders().get(HttpHeader.CONTENT_LANGUAGE) : remembered;
        requests.count(route, request.getMethod(), status, Objects.requireNonNullElse(language, ""), ns);
        if (counted != null && (status == 200 || status == 304)) {
            requests.countAsked(counted.code(), counted.pair());
        }
        if (status >= detail.leastStatus && !PROBES.contains(route)) {
            write(request, response, route, status, ns);
        }
    }

    private static void write(Request request, Response response, String route, int status, long ns) {
        var method = request.getMethod();
        var line = LOG.atInfo()
                .addKeyValue("method", method.substring(0, Math.min(method.length(), LONGEST_METHOD)))
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("bytes", Response.getContentBytesWritten(response))
                .addKeyValue("ms", TimeUnit.NANOSECONDS.toMicros(ns) / 1e3);
        var id = response.getHeaders().get(RequestIds.HEADER);
        if (id != null) {
            line = line.addKeyValue("request_id", id);
        }
        var trace = request.getHeaders().get("traceparent");
        var matcher = TRACE.matcher(trace == null ? "" : trace);
        if (matcher.matches()) {
            line = line.addKeyValue("trace_id", matcher.group(1));
        }
        line.log("answered");
    }
}
