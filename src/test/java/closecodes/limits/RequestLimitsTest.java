package closecodes.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.KeptConnection;
import closecodes.LimitedServer;
import closecodes.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Clients behind proxies, requests at a time, and parameters. */
class RequestLimitsTest {
    private static final String CODE = "/v1/codes/1006";

    @Test
    void behind_a_trusted_proxy_each_client_has_its_own_limit() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1", "CLOSECODES_TRUSTED_PROXIES", "127.0.0.2")) {
            var proxy = new AddressedClient(server.port(), "127.0.0.2");
            assertEquals(
                    429,
                    proxy.getUntilRefused(CODE, "X-Forwarded-For: 198.51.100.7").status());
            assertEquals(200, proxy.get(CODE, "X-Forwarded-For: 198.51.100.8").status());
            assertEquals(
                    429,
                    proxy.getUntilRefused(CODE, "X-Forwarded-For: 198.51.100.8, 198.51.100.9")
                            .status());
            assertEquals(
                    200, proxy.get(CODE, "Forwarded: for=\"[2001:db8::1]\"").status());
        }
    }

    @Test
    void the_addresses_of_an_ipv6_network_share_a_limit() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1", "CLOSECODES_TRUSTED_PROXIES", "127.0.0.2")) {
            var proxy = new AddressedClient(server.port(), "127.0.0.2");
            int refused = 0;
            for (int i = 1; i <= 100; i++) {
                refused +=
                        proxy.get(CODE, "X-Forwarded-For: 2001:db8:0:1::" + i).status() == 429 ? 1 : 0;
            }
            assertTrue(refused > 0);
            assertEquals(
                    200, proxy.get(CODE, "X-Forwarded-For: 2001:db8:0:2::1").status());
        }
    }

    @Test
    void a_stranger_cannot_choose_its_address() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1")) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            int refused = 0;
            for (int i = 0; i < 100; i++) {
                refused += client.get(CODE, "X-Forwarded-For: 198.51.100." + i).status() == 429 ? 1 : 0;
            }
            assertTrue(refused > 0);
        }
    }

    @Test
    void forwarded_host_and_scheme_get_into_no_answer() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_TRUSTED_PROXIES", "127.0.0.2")) {
            var proxy = new AddressedClient(server.port(), "127.0.0.2");
            for (var path : new String[] {"/v1", "/v1/codes/01006", "/nope"}) {
                var answer = proxy.get(
                        path,
                        "X-Forwarded-Host: canary.example",
                        "X-Forwarded-Proto: canary",
                        "Forwarded: for=1.1.1.1;host=canary.example;proto=canary");
                assertTrue(!(answer.headers() + answer.body()).contains("canary"), answer::toString);
            }
        }
    }

    @Test
    void a_refused_body_does_not_cost_the_next_request_its_connection() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_RATE_LIMIT", "1")) {
            try (var connection = new KeptConnection(server.port())) {
                int refused = 0;
                for (int i = 0; i < 100; i++) {
                    refused += connection.post("/v1/diagnose", 4, "1006").status() == 429 ? 1 : 0;
                }
                assertTrue(refused > 0);
                assertEquals(200, connection.send("GET", "/livez").status());
            }
            try (var connection = new KeptConnection(server.port())) {
                var answer = connection.post("/v1/diagnose", 1000, "");
                assertEquals(429, answer.status());
                assertEquals("close", answer.header("connection"));
            }
        }
    }

    @Test
    void while_too_many_requests_are_in_progress_others_are_refused_at_once() throws IOException {
        try (var server = LimitedServer.with("CLOSECODES_REQUESTS", "1");
                var slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var client = new AddressedClient(server.port(), "127.0.0.2");
            slow.getOutputStream()
                    .write("POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\n\r\n{"
                            .getBytes(StandardCharsets.UTF_8));
            var given = Instant.now().plusSeconds(10);
            while (server.limits().inProgress() == 0) {
                assertTrue(Instant.now().isBefore(given), "not in progress");
                Thread.onSpinWait();
            }
            var refused = client.get("/v1/codes/1006?lang=vi");
            assertEquals(503, refused.status());
            assertEquals("1", refused.header("Retry-After"));
            assertEquals("application/problem+json", refused.header("Content-Type"));
            assertTrue(refused.body().contains("Server đang xử lý quá nhiều yêu cầu."), refused.body());
            assertEquals(1, server.limits().inProgress());
            assertTrue(server.limits().overloaded() > 0);
            assertEquals(200, client.get("/livez").status());
            slow.shutdownOutput();
            var end = Instant.now().plusSeconds(10);
            while (client.get(CODE).status() != 200) {
                assertTrue(Instant.now().isBefore(end), "still refused");
            }
        }
    }

    @Test
    void an_address_has_at_most_128_parameters() {
        var many = "/v1/lookup?lang=vi" + "&codes=1000".repeat(127);
        assertEquals(400, RunningServer.get(many + "&codes=1000").statusCode());
        assertTrue(
                RunningServer.get(many + "&codes=1000").body().contains("URL chỉ được có tối đa 128 tham số query."));
        assertTrue(!RunningServer.get(many).body().contains("URL có tối đa"));
    }
}
