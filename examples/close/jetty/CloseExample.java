import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/** Reads the close code with Jetty 12, or sends one: arguments {@code ws://host/path [code reason]}. */
public class CloseExample {

    // AutoDemanding: a plain Listener must call session.demand() for each event, or it sees neither messages nor the Close.
    public static class Endpoint implements Session.Listener.AutoDemanding {
        final CompletableFuture<String> closed = new CompletableFuture<>();

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            // StatusCode.NO_CODE (1005): a Close without a code. StatusCode.NO_CLOSE (1006): an end without a Close.
            closed.complete(code + " " + (reason == null ? "" : reason));
            callback.succeed();
        }

        @Override
        public void onWebSocketError(Throwable cause) {
            // Comes before onWebSocketClose, which still follows with the code: do not reconnect in both.
            System.err.println(cause);
        }
    }

    public static void main(String[] args) throws Exception {
        var client = new WebSocketClient();
        client.start();
        try {
            var endpoint = new Endpoint();
            // An upgrade that is refused has no close code: get() throws, with an UpgradeException as the cause.
            var session = client.connect(endpoint, URI.create(args[0])).get();
            if (args.length > 1) {
                // A code that must not be sent throws ProtocolException here, except 1005: a Close without a code goes out.
                // A reason of more than 123 bytes of UTF-8 is cut.
                session.close(Integer.parseInt(args[1]), args[2], Callback.NOOP);
            }
            System.out.println(endpoint.closed.get());
        } finally {
            client.stop();
        }
    }
}
