package closecodes.live;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/** The client of Jetty; public, because Jetty calls it from its own package. */
public final class JettyClient extends Session.Listener.AbstractAutoDemanding {
    private static final WebSocketClient CLIENT = started();

    private final CompletableFuture<String> outcome = new CompletableFuture<>();

    private static WebSocketClient started() {
        try {
            var client = new WebSocketClient();
            client.start();
            return client;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String outcome(Scenario scenario, int port) throws Exception {
        var listener = new JettyClient();
        CLIENT.connect(listener, URI.create(scenario.url(port))).whenComplete((session, failure) -> {
            if (failure != null) {
                listener.outcome.complete("error " + failure);
                return;
            }
            if (!scenario.say().isEmpty()) {
                session.sendText(scenario.say(), Callback.NOOP);
            }
            if (scenario.close()) {
                session.close(3000, "mine", Callback.NOOP);
            }
        });
        return listener.outcome.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        outcome.complete(code + " " + (reason == null ? "" : reason));
        callback.succeed();
    }
}
