package closecodes.probe;

import static closecodes.probe.ProbeCommands.probe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Commands.Run;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that takes no WebSocket connection: exit code 2, what was found and what to do, in both languages. */
class UnusableServersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    401 Unauthorized       | "HTTP/1.1 401 Unauthorized"        | --header 'Authorization: Bearer …'
                    403 Forbidden          | "HTTP/1.1 403 Forbidden"           | --header 'Origin: https://…'
                    404 Not Found          | "HTTP/1.1 404 Not Found"           | Check the path
                    426 Upgrade Required   | "HTTP/1.1 426 Upgrade Required"    | a proxy in front
                    503 Unavailable        | "HTTP/1.1 503 Unavailable"         | try later
                    500 Oops               | "HTTP/1.1 500 Oops"                | the server's log
                    """)
    void a_refused_upgrade_is_named_with_a_cure(String status, String problem, String cure) throws Exception {
        var run = against("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("The server refuses the upgrade: " + problem + ".\n-> "), run.err());
        assertTrue(run.err().contains(cure), run.err());
    }

    @Test
    void a_redirect_is_not_followed_but_named() throws Exception {
        var run = against("HTTP/1.1 302 Found\r\nLocation: wss://example.org/chat\r\n\r\n");
        assertEquals(2, run.exit());
        assertTrue(
                run.err()
                        .contains(
                                "\"HTTP/1.1 302 Found\" -> wss://example.org/chat.\n-> The probe follows no redirect"),
                run.err());
    }

    @Test
    void a_handshake_that_a_client_must_fail_is_no_start() throws Exception {
        var head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
        var accept = against(head + "Sec-WebSocket-Accept: AAAA\r\n\r\n");
        assertEquals(2, accept.exit());
        assertTrue(
                accept.err().startsWith("The server answers 101, but its header sec-websocket-accept is \"AAAA\"."),
                accept.err());
        var upgrade = against("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n\r\n");
        assertTrue(upgrade.err().startsWith("The server answers 101, but its header upgrade is \"\"."), upgrade.err());
    }

    @Test
    void something_else_than_http_is_quoted() throws Exception {
        var run = against("SSH-2.0-OpenSSH_9.2\r\n");
        assertEquals(2, run.exit());
        assertTrue(
                run.err().startsWith("The server does not answer in HTTP: its first bytes are \"SSH-2\"."), run.err());
    }

    @Test
    void a_server_that_hangs_up_or_says_nothing_is_told_apart() throws Exception {
        assertTrue(against("").err().startsWith("The server ended the connection during the opening handshake"));
        try (var silent = new ServerSocket(0)) {
            var run = probe("ws://127.0.0.1:" + silent.getLocalPort() + "/", "--timeout", "0.3");
            assertEquals(2, run.exit());
            assertTrue(
                    run.err().contains("the handshake was not answered within 300 ms.\n-> If the server speaks TLS"),
                    run.err());
        }
    }

    @Test
    void no_server_and_no_address_are_named_in_the_readers_language() throws Exception {
        var port = freePort();
        var run = probe("ws://127.0.0.1:" + port + "/", "--lang", "vi");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("Không có server nào nhận kết nối ở 127.0.0.1 port " + port), run.err());
        assertEquals(
                "“http://127.0.0.1/” không phải URL WebSocket.\n-> Viết dạng ws://host:port/path hoặc wss://host/path.\n",
                probe("http://127.0.0.1/", "--lang", "vi").err());
        assertTrue(probe("ws://user:secret@127.0.0.1/").err().contains("Authorization: Basic"));
        assertTrue(
                probe("ws://no-such-host.invalid/").err().startsWith("The name no-such-host.invalid has no address."));
    }

    private static Run against(String answer) throws IOException {
        try (var server = new CannedServer(answer)) {
            return probe(server.url());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
