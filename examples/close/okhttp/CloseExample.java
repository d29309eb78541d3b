import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Reads the close code with OkHttp, or sends one: arguments {@code ws://host/path [code reason]}. */
public class CloseExample {
    public static void main(String[] args) throws Exception {
        var closed = new CompletableFuture<String>();
        var client = new OkHttpClient();
        client.newWebSocket(new Request.Builder().url(args[0]).build(), new WebSocketListener() {
            @Override
            public void onOpen(WebSocket socket, Response response) {
                if (args.length > 1) {
                    socket.close(Integer.parseInt(args[1]), args[2]);
                }
            }

            @Override
            public void onClosing(WebSocket socket, int code, String reason) {
                socket.close(1000, null); // the server closed first: answer, or onClosed never comes
            }

            @Override
            public void onClosed(WebSocket socket, int code, String reason) {
                closed.complete(code + " " + reason); // 1005 without a code
            }

            @Override
            public void onFailure(WebSocket socket, Throwable error, Response response) {
                closed.complete("no code: " + error); // what others call 1006 has no number here
            }
        });
        System.out.println(closed.get());
        client.dispatcher().executorService().shutdown();
    }
}
