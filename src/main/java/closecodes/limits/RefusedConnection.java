package closecodes.limits;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;

/** A connection that is one too many: it is told so and closed. */
final class RefusedConnection extends AbstractConnection {
    private static final long LINGER_MS = 1_000;
    private static final int DISCARDED_BYTES = 16 * 1024;

    private static final Text DETAIL = new Text(
            "Too many connections are open, in all or from your network address. Close some, or try again in 10 seconds.",
            "Server đang có quá nhiều kết nối, tính chung hoặc tính riêng địa chỉ mạng của bạn. Đóng bớt kết nối, hoặc thử lại sau 10 giây.");

    private final String base;

    RefusedConnection(EndPoint endPoint, Executor executor, String base) {
        super(endPoint, executor);
        this.base = base;
    }

    @Override
    public void onOpen() {
        super.onOpen();
        getEndPoint().setIdleTimeout(LINGER_MS);
        var answer = CannedRefusal.of(ProblemType.UNAVAILABLE, DETAIL, base);
        getEndPoint().write(Callback.from(this::linger, failure -> close()), answer);
    }

    /** Closing over a request that nobody read would reset the connection, and the answer would be lost on its way. */
    private void linger() {
        getEndPoint().shutdownOutput();
        fillInterested();
    }

    @Override
    public void onFillable() {
        try {
            getEndPoint().fill(ByteBuffer.allocate(DISCARDED_BYTES).limit(0));
        } catch (IOException e) {
            // It is closed anyway.
        }
        close();
    }
}
