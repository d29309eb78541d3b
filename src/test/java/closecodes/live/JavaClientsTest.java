package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The clients of the JDK and of Jetty see each ending as they were measured to. */
class JavaClientsTest {
    private static final LimitedServer SERVER = LimitedServer.with("CLOSECODES_LIVE_SOCKETS_PER_ADDRESS", "1000");
    private static final int LONGEST_S = 20;

    private static final List<Scenario> SCENARIOS = Scenario.ALL;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @FieldSource("SCENARIOS")
    void jdk(Scenario scenario) {
        assertStartsWith(scenario.jdk(), Jdk.outcome(scenario));
    }

    @ParameterizedTest
    @FieldSource("SCENARIOS")
    void jetty(Scenario scenario) throws Exception {
        assertStartsWith(scenario.jetty(), JettyClient.outcome(scenario, SERVER.port()));
    }

    private static void assertStartsWith(String expected, String outcome) {
        assertTrue(outcome.startsWith(expected), "expected " + expected + ", got " + outcome);
    }

    @Test
    void the_jdk_hears_its_echo() {
        assertEquals("hi", Jdk.echo("hi"));
    }

    private static final class Jdk implements WebSocket.Listener {
        private static final HttpClient CLIENT = HttpClient.newHttpClient();

        private final CompletableFuture<String> outcome = new CompletableFuture<>();
        private final CompletableFuture<String> text = new CompletableFuture<>();

        static String outcome(Scenario scenario) {
            var listener = new Jdk();
            CLIENT.newWebSocketBuilder()
                    .buildAsync(URI.create(scenario.url(SERVER.port())), listener)
                    .thenCompose(socket -> scenario.say().isEmpty()
                            ? CompletableFuture.completedFuture(socket)
                            : socket.sendText(scenario.say(), true))
                    .thenCompose(socket -> scenario.close()
                            ? socket.sendClose(3000, "mine")
                            : CompletableFuture.completedFuture(socket))
                    .whenComplete((socket, failure) -> {
                        if (failure != null) {
                            listener.outcome.complete("error " + failure);
                        }
                    });
            return listener.outcome.orTimeout(LONGEST_S, TimeUnit.SECONDS).join();
        }

        static String echo(String text) {
            var listener = new Jdk();
            CLIENT.newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + SERVER.port() + "/live/inspect"), listener)
                    .thenCompose(socket -> socket.sendText(text, true));
            return listener.text.orTimeout(LONGEST_S, TimeUnit.SECONDS).join();
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.complete(part.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            outcome.complete(code + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            outcome.complete("error " + error);
        }
    }
}
