package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameHeader;
import closecodes.protocol.FrameReader;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** A client of bytes: sees and sends everything. */
public final class RawSocket implements AutoCloseable {
    static final byte[] KEY = {0x11, 0x22, 0x33, 0x44};
    private static final int LONGEST_SILENCE_MS = 20_000;

    private final Socket socket;

    private RawSocket(Socket socket) {
        this.socket = socket;
    }

    /** Opens TCP, from one of the addresses of this machine. */
    public static RawSocket tcp(int port, String from) throws IOException {
        var socket = new Socket();
        socket.setSoTimeout(LONGEST_SILENCE_MS);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        return new RawSocket(socket);
    }

    /** Opens a WebSocket. */
    static RawSocket open(int port, String path) throws IOException {
        return open(port, path, "127.0.0.1");
    }

    static RawSocket open(int port, String path, String from) throws IOException {
        var raw = tcp(port, from);
        var answer = raw.ask(request(path));
        assertTrue(answer.startsWith("HTTP/1.1 101 "), answer);
        assertTrue(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), answer);
        return raw;
    }

    /** The handshake of RFC 6455 §1.3, with more headers if wanted. */
    public static String request(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + String.join(
                        "",
                        Arrays.stream(headers).map(header -> header + "\r\n").toList()) + "\r\n";
    }

    /** Sends an HTTP request and reads the head of the answer. */
    public String ask(String request) throws IOException {
        send(request.getBytes(StandardCharsets.UTF_8));
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int read = socket.getInputStream().read();
            assertTrue(read >= 0, "no answer: " + head.toString(StandardCharsets.UTF_8));
            head.write(read);
        }
        return head.toString(StandardCharsets.UTF_8);
    }

    public RawSocket send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    RawSocket send(String hex) throws IOException {
        return send(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** Sends a masked frame. */
    RawSocket frame(int firstByte, byte[] payload) throws IOException {
        return send(FrameWriter.frame(firstByte, payload, KEY));
    }

    public RawSocket text(String text) throws IOException {
        return frame(0x81, text.getBytes(StandardCharsets.UTF_8));
    }

    public RawSocket sendClose(int code, String reason) throws IOException {
        return frame(0x88, closeBody(code, reason));
    }

    static byte[] closeBody(int code, String reason) {
        var body = new ByteArrayOutputStream();
        body.write(code >> 8);
        body.write(code);
        body.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** The next frame, as it is. */
    byte[] frame() throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (FrameHeader.of(bytes.toByteArray()).isEmpty()) {
            bytes.write(one());
        }
        var header = FrameHeader.of(bytes.toByteArray()).orElseThrow();
        bytes.writeBytes(socket.getInputStream().readNBytes((int) header.payload()));
        assertEquals(header.length() + header.payload(), bytes.size());
        return bytes.toByteArray();
    }

    /** The next frame, which must be a text. */
    String text() throws IOException {
        var frame = frame();
        assertEquals(0x81, frame[0] & 0xFF, HexFormat.of().formatHex(frame));
        return new String(FrameHeader.of(frame).orElseThrow().payloadOf(frame), StandardCharsets.UTF_8);
    }

    /** The next frame, which must be a Close, as a short text such as {@code 1012 bye}. */
    String closing() throws IOException {
        return closing(frame());
    }

    /** A Close frame as a short text. */
    static String closing(byte[] frame) {
        var reading = FrameReader.read(frame, Endpoint.SERVER, false);
        assertEquals(FrameReading.State.CLOSE, reading.state(), HexFormat.of().formatHex(frame));
        return (reading.code() == null ? "" : reading.code()) + " " + reading.reason();
    }

    private int one() throws IOException {
        int read = socket.getInputStream().read();
        assertTrue(read >= 0, "TCP ended");
        return read;
    }

    /** Reads until TCP ends: {@code fin} or {@code rst}, with the bytes before it. */
    public String end() throws IOException {
        var rest = new ByteArrayOutputStream();
        try {
            for (int read = socket.getInputStream().read();
                    read >= 0;
                    read = socket.getInputStream().read()) {
                rest.write(read);
            }
        } catch (SocketException e) {
            return HexFormat.of().formatHex(rest.toByteArray()) + "rst";
        }
        return HexFormat.of().formatHex(rest.toByteArray()) + "fin";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
