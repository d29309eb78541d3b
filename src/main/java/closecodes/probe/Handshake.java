package closecodes.probe;

import closecodes.catalog.Text;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The opening handshake of a client (RFC 6455 §4.1), with the checks that it owes. */
final class Handshake {
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final String START = "HTTP/";
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProbeSettings settings;
    private final String key;

    Handshake(ProbeSettings settings) {
        this.settings = settings;
        var nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        this.key = Base64.getEncoder().encodeToString(nonce);
    }

    void make(InputStream in, OutputStream out) throws IOException, ProbeException {
        out.write(request().getBytes(StandardCharsets.UTF_8));
        out.flush();
        check(head(in));
    }

    private String request() {
        var request = new StringBuilder("GET " + settings.target().resource() + " HTTP/1.1\r\n");
        if (settings.headers().stream().noneMatch(header -> header.name().equalsIgnoreCase("Host"))) {
            request.append("Host: ").append(settings.target().authority()).append("\r\n");
        }
        request.append("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n");
        request.append("Sec-WebSocket-Key: ").append(key).append("\r\n");
        if (!settings.subprotocols().isEmpty()) {
            request.append("Sec-WebSocket-Protocol: ")
                    .append(String.join(", ", settings.subprotocols()))
                    .append("\r\n");
        }
        for (var header : settings.headers()) {
            request.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    /** The lines of the answer up to the empty one. */
    private List<String> head(InputStream in) throws IOException, ProbeException {
        var deadline = Deadline.in(settings.timeout());
        var head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("EOF after " + head.size() + " bytes");
            }
            if (deadline.isOver()) {
                throw new SocketTimeoutException();
            }
            head.write(next);
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
            if (head.size() == START.length() || head.size() > LONGEST_HEAD) {
                requireHttp(head.toString(StandardCharsets.ISO_8859_1));
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1).lines().toList();
    }

    private static void requireHttp(String head) throws ProbeException {
        if (!head.equals(START)) {
            throw noHttp(head);
        }
    }

    private void check(List<String> lines) throws ProbeException {
        var status = lines.get(0);
        var headers = headers(lines);
        if (!status.matches("HTTP/1\\.1 101( .*)?")) {
            throw RefusedUpgrade.of(status, headers.getOrDefault("location", ""));
        }
        require(headers, "upgrade", value -> value.equalsIgnoreCase("websocket"), "websocket");
        require(
                headers,
                "connection",
                value -> Arrays.stream(value.split(","))
                        .anyMatch(token -> token.strip().equalsIgnoreCase("upgrade")),
                "Upgrade");
        require(headers, "sec-websocket-accept", accept()::equals, accept());
        require(headers, "sec-websocket-extensions", String::isEmpty, "none");
        require(
                headers,
                "sec-websocket-protocol",
                value -> value.isEmpty() || settings.subprotocols().contains(value),
                settings.subprotocols().isEmpty() ? "none" : String.join(" / ", settings.subprotocols()));
    }

    private interface Check {
        boolean holds(String value);
    }

    private static void require(Map<String, String> headers, String name, Check check, String wanted)
            throws ProbeException {
        var value = headers.getOrDefault(name, "");
        if (!check.holds(value)) {
            throw new ProbeException(
                    new Text(
                                    "The server answers 101, but its header {name} is \"{value}\".",
                                    "Server trả lời 101, nhưng header {name} là “{value}”.")
                            .with("name", name)
                            .with("value", Printable.of(value)),
                    new Text(
                                    "A client must fail such a handshake (RFC 6455 §4.1). Expected: {wanted}.",
                                    "Client phải coi lần bắt tay này là thất bại (RFC 6455 §4.1). Cần: {wanted}.")
                            .with("wanted", wanted));
        }
    }

    private static Map<String, String> headers(List<String> lines) {
        var headers = new TreeMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.merge(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip(),
                        (first, next) -> first + ", " + next);
            }
        }
        return headers;
    }

    private String accept() {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }

    private static ProbeException noHttp(String start) {
        return new ProbeException(
                new Text(
                                "The server does not answer in HTTP: its first bytes are \"{start}\".",
                                "Server không trả lời bằng HTTP: những byte đầu tiên là “{start}”.")
                        .with("start", Printable.of(start)),
                new Text(
                        "Check the port; if it speaks TLS, write wss://.",
                        "Kiểm tra lại port; nếu port này dùng TLS, viết wss://."));
    }
}
