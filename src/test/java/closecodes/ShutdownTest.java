package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is told to stop while it is in use. */
@Timeout(120)
class ShutdownTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BODY = "{\"code\":1012}";
    private static final int CLIENTS = 3;

    @Test
    void work_in_flight_ends_well_and_no_new_work_is_taken() throws Exception {
        try (var server = ServerProcess.with(Map.of("CLOSECODES_DRAIN_MS", "3000"));
                var slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            slow.getOutputStream()
                    .write(utf8("POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY.substring(0, 5)));
            slow.getOutputStream().flush();
            var closed = new CompletableFuture<Integer>();
            CLIENT.newWebSocketBuilder()
                    .buildAsync(
                            URI.create("ws://127.0.0.1:" + server.port() + "/live/inspect"), new CloseListener(closed))
                    .get(30, TimeUnit.SECONDS);

            server.terminate();
            var ready = get(server.uri("/readyz"));
            while (ready.statusCode() == 200) {
                ready = get(server.uri("/readyz"));
            }
            assertEquals(503, ready.statusCode());
            var last = get(server.uri("/v1/codes/1012"));
            assertEquals(200, last.statusCode());
            assertEquals("close", last.headers().firstValue("Connection").orElse("keep-alive"));
            assertEquals(1012, closed.get(30, TimeUnit.SECONDS));
            awaitRefusal(server);

            slow.getOutputStream().write(utf8(BODY.substring(5)));
            var answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
            assertTrue(answer.contains("\"code\":1012"), answer);
            assertEquals(143, server.exit());
        }
    }

    @Test
    void a_restart_behind_a_load_balancer_loses_no_request() throws Exception {
        var old = LimitedServer.with("CLOSECODES_DRAIN_MS", "2000");
        try (var next = LimitedServer.with()) {
            var target = new AtomicInteger(old.port());
            var isOver = new AtomicBoolean();
            var answers = new AtomicInteger();
            var pool = Executors.newFixedThreadPool(CLIENTS);
            var clients = new ArrayList<Future<?>>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(pool.submit(() -> {
                    while (!isOver.get()) {
                        var answer = get(uri(target.get(), "/v1/codes/1012"));
                        assertEquals(200, answer.statusCode(), answer.body());
                        answers.incrementAndGet();
                    }
                    return null;
                }));
            }
            var stop = CompletableFuture.runAsync(old::stop);
            while (get(uri(old.port(), "/readyz")).statusCode() == 200) {
                Thread.onSpinWait();
            }
            target.set(next.port());
            stop.get(60, TimeUnit.SECONDS);
            int before = answers.get();
            while (answers.get() < before + CLIENTS) {
                Thread.onSpinWait();
            }
            isOver.set(true);
            for (var client : clients) {
                client.get(60, TimeUnit.SECONDS);
            }
            pool.shutdown();
        }
    }

    /** Until nobody listens any more. */
    private static void awaitRefusal(ServerProcess server) throws IOException {
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), server.port()).close();
            } catch (ConnectException e) {
                return;
            }
        }
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
