import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Reads the close code with java.net.http, or sends one: {@code java CloseExample.java ws://host/path [code reason]}. */
class CloseExample {
    public static void main(String[] args) throws Exception {
        var closed = new CompletableFuture<String>();
        // An upgrade that is refused has no close code: join() throws, with a WebSocketHandshakeException as the cause.
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(args[0]), new WebSocket.Listener() {
                    // Whoever overrides onOpen or onText asks for more with request(1): without it no Close is ever seen.

                    @Override
                    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
                        // 1005: a Close without a code. 1006: TCP ended without a Close.
                        closed.complete(code + " " + reason);
                        return null; // null: the library answers the Close now
                    }

                    @Override
                    public void onError(WebSocket webSocket, Throwable error) {
                        // A reset, or bytes against the protocol: onClose does not follow, and there is no code.
                        closed.complete("no code: " + error);
                    }
                })
                .join();
        if (args.length > 1) {
            // A client may send 1000, 1001, 1008, 1011 and 3000 to 4999 here; others fail with IllegalArgumentException.
            socket.sendClose(Integer.parseInt(args[1]), args[2]).join();
            // It waits for the answer without end: an application sets its own time, then calls abort().
        }
        System.out.println(closed.get());
    }
}
