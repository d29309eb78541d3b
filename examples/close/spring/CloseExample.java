import java.util.concurrent.CompletableFuture;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Reads the close code with Spring, or sends one: arguments {@code ws://host/path [code reason]}. */
public class CloseExample {

    static class Handler extends TextWebSocketHandler {
        final CompletableFuture<CloseStatus> closed = new CompletableFuture<>();

        @Override
        public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
            // Spring hands on what its container says: on Tomcat and Tyrus 1000, not 1005, for a Close without a code.
            // Equal is code and reason: status.equals(CloseStatus.NORMAL) is false for 1000 with a reason, so ask
            // equalsCode, or compare getCode().
            closed.complete(status);
        }

        @Override
        public void handleTransportError(WebSocketSession session, Throwable error) {
            // Comes besides afterConnectionClosed, not instead of it: do not reconnect in both.
            System.err.println(error);
        }
    }

    public static void main(String[] args) throws Exception {
        var handler = new Handler();
        // An upgrade that is refused has no close code: get() throws, with the container's exception as the cause.
        var session = new StandardWebSocketClient().execute(handler, args[0]).get();
        if (args.length > 1) {
            // CloseStatus takes 1000 to 4999; whether it may be sent, the container decides.
            session.close(new CloseStatus(Integer.parseInt(args[1]), args[2]));
        }
        var status = handler.closed.get();
        // The reason of a Close that brought none is null or empty, as the container likes.
        System.out.println(status.getCode() + " " + (status.getReason() == null ? "" : status.getReason()));
    }
}
