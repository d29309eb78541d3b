package closecodes;

import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Waits for the code that the JDK's client is closed with. */
record CloseListener(CompletableFuture<Integer> code) implements WebSocket.Listener {

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
        code.complete(statusCode);
        return null;
    }
}
