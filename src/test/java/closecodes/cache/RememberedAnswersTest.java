package closecodes.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.KeptConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered, for how long and how much of it, in front of a handler that counts what it is asked. */
class RememberedAnswersTest {
    private static final int MIB = 1024 * 1024;
    private static final byte[] BODY = new byte[10_000];

    private static final Server JETTY = new Server();
    private static final ServerConnector CONNECTOR = new ServerConnector(JETTY);
    private static final RememberedAnswers ANSWERS =
            new RememberedAnswers(MIB, List.of("application/json", "text/markdown", "text/plain"));
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final CountDownLatch ARRIVED = new CountDownLatch(1);
    private static final CountDownLatch FORGOTTEN = new CountDownLatch(1);

    /** Answers as the last part of the path says. */
    private static final class Routes extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws InterruptedException {
            ASKED.incrementAndGet();
            var headers = response.getHeaders();
            headers.put("Cache-Control", "public, max-age=300").put("Content-Length", BODY.length);
            switch (request.getHttpURI().getPath()) {
                case "/private" -> headers.put("Cache-Control", "private, max-age=300");
                case "/no-store" -> headers.put("Cache-Control", "no-store");
                case "/silent" -> headers.remove("Cache-Control");
                case "/cookie" -> headers.put("Set-Cookie", "a=b");
                case "/created" -> response.setStatus(201);
                case "/large" -> headers.remove("Content-Length");
                case "/slow" -> {
                    ARRIVED.countDown();
                    FORGOTTEN.await();
                }
                default -> {}
            }
            boolean isLarge = request.getHttpURI().getPath().equals("/large");
            response.write(true, ByteBuffer.wrap(isLarge ? new byte[MIB / 4] : BODY), callback);
            return true;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        JETTY.addConnector(CONNECTOR);
        ANSWERS.setHandler(new Routes());
        JETTY.setHandler(ANSWERS);
        JETTY.start();
    }

    /** A full memory takes in only what is asked for more often than what it has. */
    @BeforeEach
    void empty() {
        ANSWERS.forget();
    }

    @AfterAll
    static void stop() throws Exception {
        JETTY.stop();
    }

    @Test
    void what_was_answered_is_not_asked_again() throws IOException {
        assertEquals(1, asked("/one", "", ""));
    }

    @Test
    void what_is_not_for_everybody_is_asked_each_time() throws IOException {
        for (var path : List.of("/private", "/no-store", "/silent", "/cookie", "/created")) {
            assertEquals(2, asked(path, "", ""), path);
        }
    }

    @Test
    void an_answer_that_would_push_out_others_is_asked_for_each_time() throws IOException {
        assertEquals(2, asked("/large", "", ""));
    }

    @Test
    void headers_that_mean_the_same_share_an_answer() throws IOException {
        assertEquals(
                1,
                asked(
                        "/formats",
                        "Accept: application/json",
                        "Accept: application/json;q=0.3, image/*",
                        "Accept: text/*;q=0, application/json"));
        assertEquals(
                1,
                asked(
                        "/languages",
                        "Accept-Language: vi",
                        "Accept-Language: vi-VN, fr;q=0.5",
                        "Accept-Language: de, vi;q=0.1"));
        assertEquals(
                1,
                asked(
                        "/codings",
                        "Accept-Encoding: gzip",
                        "Accept-Encoding: br, GZIP;q=0.5",
                        "Accept-Encoding: x-gzip, identity;q=0.1"));
    }

    @Test
    void headers_that_mean_something_else_have_answers_of_their_own() throws IOException {
        assertEquals(
                6,
                asked(
                        "/others",
                        "Accept: text/plain",
                        "Accept: application/json",
                        "Accept: text/plain, application/json;q=0.5",
                        "Accept: text/plain;q=0.5, application/json",
                        "Accept: text/plain\r\nAccept-Language: vi",
                        "Accept: text/plain\r\nAccept-Encoding: gzip"));
    }

    @Test
    void odd_requests_leave_nothing_behind() throws IOException {
        for (var odd : List.of(
                "Accept: " + "a/b,".repeat(100),
                "Accept: text/plain\r\nAccept: text/plain",
                "Content-Length: 0",
                "Sec-WebSocket-Version: 13")) {
            assertEquals(2, asked("/odd", odd, odd), odd);
        }
        var longTarget = "/long?" + "x".repeat(2_000);
        assertEquals(2, asked(longTarget, "", ""));
    }

    @Test
    void what_was_forgotten_is_asked_again() throws IOException {
        asked("/forgotten", "");
        ANSWERS.forget();
        assertEquals(1, asked("/forgotten", "", ""));
    }

    @Test
    void an_answer_that_was_under_way_when_all_was_forgotten_is_not_remembered() throws Exception {
        try (var connection = new KeptConnection(CONNECTOR.getLocalPort())) {
            var late = new Thread(() -> send(connection, "/slow"));
            late.start();
            ARRIVED.await();
            ANSWERS.forget();
            FORGOTTEN.countDown();
            late.join();
        }
        assertEquals(1, asked("/slow", "", ""));
    }

    @Test
    void memory_has_a_limit() throws IOException {
        var targets = new String[300];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = "/many?" + i;
        }
        try (var connection = new KeptConnection(CONNECTOR.getLocalPort())) {
            for (var target : targets) {
                assertEquals(200, connection.send("GET", target).status());
            }
        }
        assertTrue(ANSWERS.weight() <= MIB, () -> "It takes " + ANSWERS.weight());
        assertTrue(ANSWERS.size() > 50, () -> "Only " + ANSWERS.size());
    }

    @Test
    void a_head_is_answered_from_what_a_get_left() throws IOException {
        asked("/head", "");
        int before = ASKED.get();
        try (var connection = new KeptConnection(CONNECTOR.getLocalPort())) {
            var head = connection.send("HEAD", "/head");
            assertEquals("10000", head.header("content-length"));
            assertEquals(200, connection.send("GET", "/head").status());
        }
        assertEquals(before, ASKED.get());
    }

    /** How often the routes were asked for GETs of a target, one with each of these headers. */
    private static int asked(String target, String... headers) throws IOException {
        int before = ASKED.get();
        try (var connection = new KeptConnection(CONNECTOR.getLocalPort())) {
            for (var header : headers) {
                connection.send("GET", target, header.isEmpty() ? new String[0] : new String[] {header});
            }
        }
        return ASKED.get() - before;
    }

    private static void send(KeptConnection connection, String target) {
        try {
            connection.send("GET", target);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
