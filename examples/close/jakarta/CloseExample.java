import jakarta.websocket.ClientEndpoint;
import jakarta.websocket.CloseReason;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.Session;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Reads the close code with Jakarta WebSocket, or sends one: arguments {@code ws://host/path [code reason]}. */
@ClientEndpoint
public class CloseExample {
    final CompletableFuture<CloseReason> closed = new CompletableFuture<>();

    @OnClose
    public void onClose(Session session, CloseReason reason) {
        // 1006: an end without a Close. Tomcat and Tyrus give 1000, not 1005, for a Close without a code.
        closed.complete(reason);
    }

    @OnError
    public void onError(Session session, Throwable error) {
        // Comes besides onClose, not instead of it; without this method the error is only in the container's log.
        System.err.println(error);
    }

    public static void main(String[] args) throws Exception {
        var endpoint = new CloseExample();
        // An upgrade that is refused has no close code: connectToServer throws a DeploymentException.
        var session = ContainerProvider.getWebSocketContainer().connectToServer(endpoint, URI.create(args[0]));
        if (args.length > 1) {
            // The enum CloseReason.CloseCodes ends at 1015; getCloseCode makes a CloseCode of 3000 to 4999 too.
            var code = CloseReason.CloseCodes.getCloseCode(Integer.parseInt(args[1]));
            // The reason may have 123 bytes of UTF-8, not characters; more throws IllegalArgumentException.
            session.close(new CloseReason(code, args[2]));
            // onClose then tells the code that was sent, not the one that the server answered with.
        }
        var reason = endpoint.closed.get();
        System.out.println(reason.getCloseCode().getCode() + " " + reason.getReasonPhrase());
    }
}
