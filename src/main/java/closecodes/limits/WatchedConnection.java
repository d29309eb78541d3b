package closecodes.limits;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.internal.HttpConnection;

/** An HTTP/1.1 connection that knows how long it has been reading a request head. */
final class WatchedConnection extends HttpConnection {
    private static final String UNREADABLE = "BAD";

    private static final Text TOO_SLOW = new Text(
            "The request line and headers did not come to their end in time. Send them at once.",
            "Hết thời gian cho phép mà server chưa nhận đủ request line và header. Gửi liền một lượt.");

    private boolean isUnreadableHead;
    /** As the sweep found it last; only the sweep uses these. */
    private long requests = -1;

    private long bytesAtRest;
    private long startNs;
    private boolean hasStarted;

    WatchedConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
        super(configuration, connector, endPoint);
    }

    /** How long a request head has been coming, seen from the first sweep that found a part of it. */
    long waitedNs(long nowNs) {
        if (getMessagesIn() != requests || getHttpChannel().getRequest() != null) {
            bytesAtRest = requests < 0 ? 0 : getBytesIn();
            requests = getMessagesIn();
            hasStarted = false;
        }
        if (!hasStarted && getBytesIn() > bytesAtRest && getHttpChannel().getRequest() == null) {
            hasStarted = true;
            startNs = nowNs;
        }
        return hasStarted ? nowNs - startNs : 0;
    }

    /** Says that the head took too long, and closes. */
    void refuse(String base) {
        CannedRefusal.send(ProblemType.REQUEST_TIMEOUT, TOO_SLOW, base, getEndPoint());
    }

    /** Jetty forgets the method of an address that it cannot read; but the answer to a HEAD has no body. */
    @Override
    protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
        if (method.equals(UNREADABLE)) {
            return super.newHttpStream(isUnreadableHead ? HttpMethod.HEAD.asString() : method, uri, version);
        }
        isUnreadableHead = HttpMethod.HEAD.is(method);
        var stream = super.newHttpStream(method, uri, version);
        isUnreadableHead = false;
        return stream;
    }
}
