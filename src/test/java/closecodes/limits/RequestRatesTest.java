package closecodes.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.LimitedServer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often an address may ask, with one request a second: a bucket holds two. */
class RequestRatesTest {
    private static final String CODE = "/v1/codes/1006";

    @Test
    void an_address_that_asks_too_often_is_told_when_to_come_back() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1")) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            var refused = client.getUntilRefused(CODE + "?lang=vi");
            assertEquals(429, refused.status());
            assertEquals("1", refused.header("Retry-After"));
            assertEquals("\"read\";q=2;w=2", refused.header("RateLimit-Policy"));
            assertEquals("\"read\";r=0;t=2", refused.header("RateLimit"));
            assertEquals("application/problem+json", refused.header("Content-Type"));
            assertEquals("vi", refused.header("Content-Language"));
            assertTrue(refused.body().contains("\"type\":\"/v1/problems/too-many-requests\""), refused.body());
            assertTrue(refused.body().contains("Thử lại sau 1 giây."), refused.body());
            assertTrue(server.limits().tooOften() > 0);
            assertEquals(
                    200,
                    new AddressedClient(server.port(), "127.0.0.3").get(CODE).status());
        }
    }

    @Test
    void a_bucket_fills_again() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1")) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            client.getUntilRefused(CODE);
            var end = Instant.now().plusSeconds(10);
            while (client.get(CODE).status() != 200) {
                assertTrue(Instant.now().isBefore(end), "still refused");
            }
        }
    }

    @Test
    void each_kind_of_request_has_a_bucket_of_its_own_and_probes_have_none() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1")) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            client.getUntilRefused(CODE);
            assertEquals(200, client.get("/v1/diagnose?code=1006").status());
            assertEquals(
                    200, client.send("POST", "/v1/validate", "{\"code\":1000}").status());
            assertEquals(426, client.get("/live/inspect").status());
            var reader = new AddressedClient(server.port(), "127.0.0.3");
            reader.getUntilRefused(CODE);
            assertEquals(200, reader.get("/vi/diagnose?code=1006").status());
            for (int i = 0; i < 10; i++) {
                assertEquals(200, client.get("/livez").status());
                assertEquals(200, client.get("/readyz").status());
                assertEquals(200, client.get("/metrics/codes").status());
            }
        }
    }

    @Test
    void a_diagnosis_counts_as_one_in_every_spelling_of_its_address() throws IOException {
        var paths = List.of("/diagnose", "/vi/diagnose/", "/v1/diagnose/", "/diagnose.json", "/v1/diagnose.txt");
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1")) {
            for (var path : paths) {
                var client = new AddressedClient(server.port(), "127.0.1." + (1 + paths.indexOf(path)));
                var refused = client.getUntilRefused(path + "?code=1006");
                assertEquals("\"diagnose\";q=2;w=2", refused.header("RateLimit-Policy"), path);
            }
        }
    }

    @Test
    void clients_far_from_their_limit_are_told_nothing_and_those_near_it_what_is_left() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1000")) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            assertEquals("", client.get(CODE).header("RateLimit"));
        }
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1")) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            client.get(CODE);
            assertEquals("\"read\";r=0;t=2", client.get(CODE).header("RateLimit"));
        }
    }

    @Test
    void without_a_limit_nobody_is_refused() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "0")) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            for (int i = 0; i < 300; i++) {
                assertEquals(200, client.get(CODE).status());
            }
        }
    }
}
