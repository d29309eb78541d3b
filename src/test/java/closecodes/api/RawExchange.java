package closecodes.api;

import closecodes.RunningServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bytes sent to the running server as they are, and the answers that came back. */
public final class RawExchange {
    private static final int LONGEST_SILENCE_MS = 10_000;
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private RawExchange() {}

    /** One answer; names of headers are compared without case. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** The headers that are the same for each request like this. */
        Map<String, String> lastingHeaders() {
            var rest = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            rest.putAll(headers);
            rest.remove("Date");
            rest.remove("X-Request-Id");
            return rest;
        }
    }

    /**
     * Sends bytes, says that nothing follows, and reads until the server closes the connection.
     *
     * @throws IOException if the server is silent for 10 seconds without closing, or answers no HTTP
     */
    static List<Answer> send(byte[] request, boolean firstIsHead) throws IOException {
        return send(RunningServer.port(), "127.0.0.1", request, firstIsHead);
    }

    /** The same with another server, from a network address of this machine. */
    public static List<Answer> send(int port, String from, byte[] request, boolean firstIsHead) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.setSoTimeout(LONGEST_SILENCE_MS);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException e) {
                // It answered and closed before it had read all of this; the answer is what counts.
            }
            copy(socket, bytes);
        }
        return answers(bytes.toString(StandardCharsets.UTF_8), firstIsHead);
    }

    private static void copy(Socket socket, ByteArrayOutputStream bytes) throws IOException {
        var buffer = new byte[8192];
        try {
            var in = socket.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
        } catch (SocketException e) {
            // A reset after the answer, because the request was never read to its end.
        }
    }

    private static List<Answer> answers(String text, boolean firstIsHead) throws IOException {
        var answers = new ArrayList<Answer>();
        boolean isHead = firstIsHead;
        var rest = text;
        while (!rest.isEmpty()) {
            int end = rest.indexOf(END_OF_HEADERS);
            if (end < 0 || !rest.startsWith("HTTP/1.1 ")) {
                throw new IOException("No HTTP: " + rest);
            }
            var lines = rest.substring(0, end).split("\r\n", -1);
            int status = Integer.parseInt(lines[0].split(" ", 3)[1]);
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (int i = 1; i < lines.length; i++) {
                var parts = lines[i].split(": ?", 2);
                headers.merge(parts[0], parts[1], (a, b) -> a + ", " + b);
            }
            rest = rest.substring(end + END_OF_HEADERS.length());
            if (status == 100) {
                continue;
            }
            var body = isHead || status == 204 || status == 304 ? "" : body(rest, headers);
            rest = rest.substring(body.length());
            answers.add(new Answer(status, headers, body));
            isHead = false;
        }
        return answers;
    }

    /** Everything here is sent with its length, which is in bytes. */
    private static String body(String rest, Map<String, String> headers) throws IOException {
        var length = headers.get("Content-Length");
        if (length == null) {
            throw new IOException("An answer without its length: " + headers);
        }
        var bytes = rest.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < Integer.parseInt(length)) {
            throw new IOException("An answer that is cut: " + headers);
        }
        return new String(bytes, 0, Integer.parseInt(length), StandardCharsets.UTF_8);
    }
}
