import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Reads the close code with OkHttp, or sends one: arguments {@code ws://host/path [code reason]}. */
public class CloseExample {

    static class Listener extends WebSocketListener {
        final CompletableFuture<String> closed = new CompletableFuture<>();

        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            // The server closed first. OkHttp does not answer by itself: without this call onClosed never comes.
            socket.close(1000, null);
        }

        @Override
        public void onClosed(WebSocket socket, int code, String reason) {
            // What the server sent; 1005 for a Close without a code.
            closed.complete(code + " " + reason);
        }

        @Override
        public void onFailure(WebSocket socket, Throwable error, Response response) {
            // Instead of onClosed: TCP ended without a Close, which others call 1006, or the upgrade was refused;
            // only then is there a response, with its HTTP status.
            closed.complete("no code: " + (response == null ? error : "HTTP " + response.code()));
        }
    }

    public static void main(String[] args) throws Exception {
        var client = new OkHttpClient();
        var listener = new Listener();
        var socket = client.newWebSocket(new Request.Builder().url(args[0]).build(), listener);
        if (args.length > 1) {
            // Takes 1000 to 4999 without those of RFC 6455 that must not be sent; others throw IllegalArgumentException.
            // False where it was closed before. A connection that is not open yet closes as soon as it is.
            socket.close(Integer.parseInt(args[1]), args[2]);
        }
        System.out.println(listener.closed.get());
        // Its threads live for a minute and keep the program running.
        client.dispatcher().executorService().shutdown();
    }
}
