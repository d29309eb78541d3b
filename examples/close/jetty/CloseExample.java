import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/** Reads the close code with Jetty 12, or sends one: arguments {@code ws://host/path [code reason]}. */
public class CloseExample {

    public static class Endpoint implements Session.Listener.AutoDemanding {
        final CompletableFuture<String> closed = new CompletableFuture<>();

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            closed.complete(code + " " + (reason == null ? "" : reason)); // 1006 after an end without a Close
            callback.succeed();
        }
    }

    public static void main(String[] args) throws Exception {
        var client = new WebSocketClient();
        client.start();
        try {
            var endpoint = new Endpoint();
            var session = client.connect(endpoint, URI.create(args[0])).get();
            if (args.length > 1) {
                session.close(Integer.parseInt(args[1]), args[2], Callback.NOOP);
            }
            System.out.println(endpoint.closed.get());
        } finally {
            client.stop();
        }
    }
}
