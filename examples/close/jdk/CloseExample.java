import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Reads the close code with java.net.http, or sends one: {@code java CloseExample.java ws://host/path [code reason]}. */
class CloseExample {
    public static void main(String[] args) throws Exception {
        var closed = new CompletableFuture<String>();
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(args[0]), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
                        closed.complete(code + " " + reason); // 1005 without a code, 1006 after a FIN
                        return null; // null: the library answers the Close
                    }

                    @Override
                    public void onError(WebSocket webSocket, Throwable error) {
                        closed.complete("no code: " + error); // after a reset, or a protocol error
                    }
                })
                .join();
        if (args.length > 1) {
            // A client may send 1000, 1001, 1008, 1011 and 3000 to 4999 here; others throw IllegalArgumentException.
            socket.sendClose(Integer.parseInt(args[1]), args[2]).join();
        }
        System.out.println(closed.get());
    }
}
