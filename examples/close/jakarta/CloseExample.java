import jakarta.websocket.ClientEndpoint;
import jakarta.websocket.CloseReason;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.OnClose;
import jakarta.websocket.Session;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Reads the close code with Jakarta WebSocket, or sends one: arguments {@code ws://host/path [code reason]}. */
@ClientEndpoint
public class CloseExample {
    final CompletableFuture<CloseReason> closed = new CompletableFuture<>();

    @OnClose
    public void onClose(Session session, CloseReason reason) {
        closed.complete(reason); // Tomcat and Tyrus give 1000 for a Close without a code
    }

    public static void main(String[] args) throws Exception {
        var endpoint = new CloseExample();
        var session = ContainerProvider.getWebSocketContainer().connectToServer(endpoint, URI.create(args[0]));
        if (args.length > 1) {
            // getCloseCode takes private codes too; the constants are in CloseReason.CloseCodes.
            var code = CloseReason.CloseCodes.getCloseCode(Integer.parseInt(args[1]));
            session.close(new CloseReason(code, args[2]));
        }
        var reason = endpoint.closed.get();
        System.out.println(reason.getCloseCode().getCode() + " " + reason.getReasonPhrase());
    }
}
