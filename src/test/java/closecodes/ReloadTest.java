package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import closecodes.data.CatalogLoader;
import closecodes.data.DataFiles;
import closecodes.metrics.Reloads;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Documents that change while they are served. */
class ReloadTest {
    private static final int CLIENTS = 4;
    private static final int ANSWERS = 2_000;
    private static final Pattern TITLES = Pattern.compile("\"title\":\"(Going away|Abnormal closure) (\\d)\"");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private Path folder;

    @Test
    void no_request_fails_and_none_sees_two_states_while_good_and_bad_data_comes() throws Exception {
        var volume = new DataVolume(folder);
        try (var server =
                LimitedServer.with("CLOSECODES_DATA", volume.path().toString(), "CLOSECODES_RELOAD_MS", "50")) {
            var load = new Load(server.port());
            load.begin();
            volume.swap(volume.good(1));
            await(server, "/v1/codes/1006", body -> body.contains("Abnormal closure 1"));
            volume.swap(volume.bad());
            await(server, "/readyz?verbose", body -> body.startsWith("ok\n") && body.contains("refused at "));
            assertTrue(get(server, "/v1/codes/1006").body().contains("Abnormal closure 1"));
            // The file is bad by now; what is served is what was read.
            assertTrue(get(server, "/data/codes/1006.yaml").body().contains("\n  en: Abnormal closure 1\n"));
            volume.swap(volume.good(2));
            await(server, "/v1/codes/1006", body -> body.contains("Abnormal closure 2"));
            await(server, "/readyz?verbose", body -> !body.contains("refused"));
            load.end();
            assertEquals(Set.of("0 0", "1 1", "2 2"), load.seen);
            assertTrue(load.answers.get() >= ANSWERS, load.answers::toString);
        }
    }

    @Test
    void a_live_socket_survives_new_documents() throws Exception {
        var volume = new DataVolume(folder);
        try (var server = LimitedServer.with(
                "CLOSECODES_DATA",
                volume.path().toString(),
                "CLOSECODES_RELOAD_MS",
                "50",
                "CLOSECODES_LIVE_LIFE_MS",
                "600000",
                "CLOSECODES_LIVE_IDLE_MS",
                "600000")) {
            var closed = new CompletableFuture<Integer>();
            var socket = CLIENT.newWebSocketBuilder()
                    .buildAsync(
                            URI.create("ws://127.0.0.1:" + server.port() + "/live/inspect"), new CloseListener(closed))
                    .get(20, TimeUnit.SECONDS);
            volume.swap(volume.good(1));
            await(server, "/v1/codes/1006", body -> body.contains("Abnormal closure 1"));
            socket.sendText("close 3008 still here", true);
            assertEquals(3008, closed.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void documents_are_taken_when_they_have_looked_the_same_twice() throws Exception {
        var volume = new DataVolume(folder);
        var taken = new ArrayList<String>();
        try (var reload = reload(volume, taken, new Reloads())) {
            reload.look();
            reload.look();
            volume.swap(volume.good(1));
            reload.look();
            assertEquals(List.of(), taken);
            var file = volume.path().resolve("codes/1001.yaml");
            Files.writeString(file, Files.readString(file).replaceAll("(Going away|Rời đi) 1\n", "$1 21\n"));
            reload.look();
            assertEquals(List.of(), taken);
            reload.look();
            reload.look();
            assertEquals(List.of("Going away 21"), taken);
        }
    }

    @Test
    void each_problem_is_logged_once_and_in_one_line() throws Exception {
        var volume = new DataVolume(folder);
        var reloads = new Reloads();
        var taken = new ArrayList<String>();
        try (var log = new Log(Reload.class);
                var reload = reload(volume, taken, reloads)) {
            volume.swap(volume.bad());
            reload.look();
            reload.look();
            reload.look();
            assertEquals(3, reloads.refusal().problems());
            assertEquals(1, log.lines("[required] \"fault\" is missing"));
            assertEquals(1, log.lines("warn\\u001b[31m"));
            Files.writeString(volume.path().resolve("codes/extra.yaml"), "code: 1\n");
            reload.look();
            reload.look();
            assertEquals(2, reloads.refused());
            assertEquals(1, log.lines("[required] \"fault\" is missing"));
            assertEquals(List.of(), taken);
        }
    }

    @Test
    void a_folder_that_went_away_is_reported_until_it_is_back() throws Exception {
        var volume = new DataVolume(folder);
        var reloads = new Reloads();
        var taken = new ArrayList<String>();
        try (var log = new Log(Reload.class);
                var reload = reload(volume, taken, reloads)) {
            reload.look();
            reload.look();
            Files.delete(volume.path());
            reload.look();
            assertEquals(0, reloads.refused());
            reload.look();
            reload.look();
            assertEquals(1, reloads.refused());
            assertEquals(1, log.lines("there is no such file or folder"));
            Files.createSymbolicLink(volume.path(), folder.resolve("good-0"));
            reload.look();
            reload.look();
            assertEquals(null, reloads.refusal());
            assertEquals(List.of(), taken);
        }
    }

    private static Reload reload(DataVolume volume, List<String> taken, Reloads reloads) throws Exception {
        var version = CatalogLoader.fingerprint(DataFiles.in(volume.path()));
        return new Reload(
                volume.path(),
                version,
                catalog ->
                        taken.add(catalog.codes().get(1).explanation().title().en()),
                reloads);
    }

    /** Asks again and again until the answer is as wanted; no answer may be an error. */
    private static void await(LimitedServer server, String path, Predicate<String> wanted) throws Exception {
        long endNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        var answer = get(server, path);
        while (!wanted.test(answer.body())) {
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(System.nanoTime() < endNs, answer.body());
            answer = get(server, path);
        }
    }

    private static HttpResponse<String> get(LimitedServer server, String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Clients that ask for two documents in one answer, without a pause. */
    private static final class Load {
        private final int port;
        private final Set<String> seen = new ConcurrentSkipListSet<>();
        private final AtomicInteger answers = new AtomicInteger();
        private final AtomicBoolean isEnough = new AtomicBoolean();
        private final List<Future<?>> clients = new ArrayList<>();

        Load(int port) {
            this.port = port;
        }

        void begin() {
            var pool = Executors.newFixedThreadPool(CLIENTS);
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(pool.submit(this::ask));
            }
            pool.shutdown();
        }

        void end() throws Exception {
            isEnough.set(true);
            for (var client : clients) {
                client.get(60, TimeUnit.SECONDS);
            }
        }

        private Void ask() throws Exception {
            try (var connection = new KeptConnection(port)) {
                while (!isEnough.get() || answers.get() < ANSWERS) {
                    var answer = connection.send("GET", "/v1/compare/1001-vs-1006");
                    assertEquals(200, answer.status(), answer.body());
                    seen.add(TITLES.matcher(answer.body())
                            .results()
                            .map(match -> match.group(2))
                            .collect(Collectors.joining(" ")));
                    answers.incrementAndGet();
                }
            }
            return null;
        }
    }

    /** The log of one class while a test runs. */
    private static final class Log implements AutoCloseable {
        private final Logger logger;
        private final ListAppender<ILoggingEvent> events = new ListAppender<>();

        Log(Class<?> type) {
            logger = (Logger) LoggerFactory.getLogger(type);
            events.start();
            logger.addAppender(events);
        }

        long lines(String part) {
            return events.list.stream()
                    .filter(event -> event.getFormattedMessage().contains(part))
                    .count();
        }

        @Override
        public void close() {
            logger.detachAppender(events);
        }
    }
}
