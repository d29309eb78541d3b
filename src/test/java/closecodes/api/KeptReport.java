package closecodes.api;

import closecodes.RunningServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A report that the running server keeps; there is none before a socket was judged. */
final class KeptReport {
    /** Not in the initializer of the class, which other threads would wait for. */
    private static String id;

    private KeptReport() {}

    static synchronized String id() {
        if (id == null) {
            id = make();
        }
        return id;
    }

    private static String make() {
        var id = new CompletableFuture<String>();
        var closed = new CompletableFuture<Integer>();
        var listener = new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                // The second message is the report itself, perhaps in pieces.
                if (!id.isDone()) {
                    id.complete(Keys.json(text.toString()).path("report").asText());
                }
                return WebSocket.Listener.super.onText(socket, text, last);
            }

            @Override
            public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                closed.complete(code);
                return null;
            }
        };
        var uri = URI.create("ws://127.0.0.1:" + RunningServer.port() + "/live/inspect?report=1");
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(uri, listener)
                .join();
        return id.thenCompose(known -> socket.sendClose(1000, "done")
                        .thenCompose(sent -> closed)
                        .thenApply(code -> known))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
