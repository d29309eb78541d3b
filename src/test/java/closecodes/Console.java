package closecodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The console of a page in Chromium: what is evaluated there is under the policy of the page. */
public final class Console implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_S = 90;

    private final Process chromium;
    private final HttpClient client = HttpClient.newHttpClient();
    private final StringBuilder text = new StringBuilder();
    private volatile CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    private final Map<String, CompletableFuture<JsonNode>> loads = new ConcurrentHashMap<>();
    private final WebSocket socket;

    private Console(Process chromium, String host) throws IOException, InterruptedException {
        this.chromium = chromium;
        var list = client.send(
                HttpRequest.newBuilder(URI.create("http://" + host + "/json/list"))
                        .build(),
                BodyHandlers.ofString());
        var page = JSON.readTree(list.body()).get(0).get("webSocketDebuggerUrl").asText();
        this.socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(page), new Listener())
                .join();
    }

    /** Opens a page and its console. */
    public static Console open(String url) throws IOException, InterruptedException {
        var process = Chromium.process("about:blank", "--remote-debugging-port=0");
        var errors = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (var line = errors.readLine(); line != null; line = errors.readLine()) {
            var matcher = LISTENING.matcher(line);
            if (matcher.matches()) {
                var console = new Console(process, matcher.group(1));
                console.show(url);
                return console;
            }
        }
        throw new IOException("Chromium did not start");
    }

    private void show(String url) throws IOException {
        command("Page.enable", Map.of());
        command("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        var loader =
                command("Page.navigate", Map.of("url", url)).path("loaderId").asText();
        loaded(loader).orTimeout(LONGEST_S, TimeUnit.SECONDS).join();
    }

    /** Done when a page has loaded; also if that was before anybody asked. */
    private CompletableFuture<JsonNode> loaded(String loader) {
        return loads.computeIfAbsent(loader, unseen -> new CompletableFuture<>());
    }

    /** The value of an expression; that of a promise is awaited. */
    public JsonNode evaluate(String expression) throws IOException {
        var result = command(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.at("/result/value");
    }

    private JsonNode command(String method, Map<String, Object> parameters) throws IOException {
        answer = new CompletableFuture<>();
        var command = Map.of("id", 1, "method", method, "params", parameters);
        socket.sendText(JSON.writeValueAsString(command), true).join();
        var whole = answer.orTimeout(LONGEST_S, TimeUnit.SECONDS).join();
        if (whole.has("error")) {
            throw new IllegalStateException(whole.get("error").toString());
        }
        return whole.get("result");
    }

    @Override
    public void close() {
        socket.abort();
        chromium.destroyForcibly();
    }

    /** Answers have the id of their command; what happens in the page has a name. */
    private void take(JsonNode message) {
        if (message.has("id")) {
            answer.complete(message);
        } else if (message.at("/params/name").asText().equals("load")) {
            loaded(message.at("/params/loaderId").asText()).complete(message);
        }
    }

    private final class Listener implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                var whole = text.toString();
                text.setLength(0);
                try {
                    take(JSON.readTree(whole));
                } catch (IOException e) {
                    answer.completeExceptionally(e);
                }
            }
            webSocket.request(1);
            return null;
        }
    }
}
