import java.util.concurrent.CompletableFuture;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Reads the close code with Spring, or sends one: arguments {@code ws://host/path [code reason]}. */
public class CloseExample {
    public static void main(String[] args) throws Exception {
        var closed = new CompletableFuture<CloseStatus>();
        var session = new StandardWebSocketClient()
                .execute(
                        new TextWebSocketHandler() {
                            @Override
                            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                                closed.complete(status); // the container below decides what an end without a Close is
                            }
                        },
                        args[0])
                .get();
        if (args.length > 1) {
            session.close(new CloseStatus(Integer.parseInt(args[1]), args[2])); // 1000 to 4999
        }
        System.out.println(closed.get().getCode() + " " + closed.get().getReason());
    }
}
