package closecodes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection that is used for many requests, and gives answers as they came: no client library adds or decodes anything. */
public final class KeptConnection implements AutoCloseable {
    private static final int LONGEST_SILENCE_MS = 20_000;

    private final Socket socket;
    private final InputStream in;

    public KeptConnection(int port) throws IOException {
        this(port, "127.0.0.1");
    }

    /** From a network address of this machine. */
    public KeptConnection(int port, String from) throws IOException {
        this.socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(LONGEST_SILENCE_MS);
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * One answer.
     *
     * @param headers by lower-case names, without {@code Date} and the id of the request
     * @param body as it was sent, coded or not, in ISO 8859-1
     */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Sends a request without a body; headers are whole lines. */
    public Answer send(String method, String target, String... headers) throws IOException {
        var request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: test\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        return answer(method.equals("HEAD"));
    }

    /** Sends a request with a body of this length in bytes, of which so many go out. */
    public Answer post(String target, int length, String sent) throws IOException {
        var head = "POST " + target + " HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\nContent-Length: " + length
                + "\r\n\r\n";
        socket.getOutputStream().write((head + sent).getBytes(StandardCharsets.UTF_8));
        return answer(false);
    }

    /** Sends a whole body of JSON. */
    public Answer post(String target, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = "POST " + target + " HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        socket.getOutputStream().write((head + json).getBytes(StandardCharsets.UTF_8));
        return answer(false);
    }

    private Answer answer(boolean isHead) throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var parts = line.split(": ?", 2);
            headers.merge(parts[0].toLowerCase(Locale.ROOT), parts[1], (a, b) -> a + " | " + b);
        }
        headers.remove("date");
        headers.remove("x-request-id");
        int length = isHead || status == 304 ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Answer(status, headers, new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The server closed in the middle of an answer");
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
