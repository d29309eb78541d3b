package closecodes.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import closecodes.KeptConnection;
import closecodes.LimitedServer;
import closecodes.Nginx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of addresses behind {@code deploy/nginx.conf}, with one request a second and the proxy trusted. */
class BehindNginxTest {
    private static final int MANY = 100;
    private static final String CODE = "/v1/codes/%d";

    @TempDir
    private static Path folder;

    private static LimitedServer server;
    private static Nginx nginx;
    private static int asked;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1", "CLOSECODES_TRUSTED_PROXIES", "127.0.0.1/32");
        nginx = Nginx.start(
                folder,
                Files.readString(Path.of("deploy/nginx.conf"))
                        .replace("/var/cache/nginx/closecodes", folder + "/cache")
                        .replace("127.0.0.1:7070", "127.0.0.1:" + server.port())
                        .replace("listen 8080", "listen 127.0.0.1:PORT"));
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
        }
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/v1/codes/%d, 127.0.1", "/live/close/%d, 127.0.2", "/v1/live/reports/%d, 127.0.3"})
    void each_client_has_a_limit_of_its_own(String path, String network) throws IOException {
        askUntilRefused(path, network + ".1", "Accept: */*");
        assertNotEquals(429, status(path, network + ".2", "Accept: */*"));
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For: 198.51.100.%d, 127.0.4.1", "Forwarded: for=198.51.100.%d, 127.0.4.2"})
    void a_client_that_says_it_is_others_is_refused_all_the_same(String header, String from) throws IOException {
        askUntilRefused(CODE, from, header);
    }

    @Test
    void a_client_that_says_it_is_another_uses_nothing_up_for_that_one() throws IOException {
        askUntilRefused(CODE, "127.0.5.1", "X-Forwarded-For: 127.0.5.2");
        assertEquals(200, status(CODE, "127.0.5.2", "Accept: */*"));
    }

    private static void askUntilRefused(String path, String from, String header) throws IOException {
        for (int i = 0; i < MANY; i++) {
            if (status(path, from, header) == 429) {
                return;
            }
        }
        fail("Nothing was refused");
    }

    /** Asks with another number in path and header each time, so that the cache of nginx has no answer. */
    private static int status(String path, String from, String header) throws IOException {
        asked++;
        try (var connection = new KeptConnection(nginx.port(), from)) {
            return connection
                    .send("GET", path.formatted(asked), header.formatted(asked % 256))
                    .status();
        }
    }
}
