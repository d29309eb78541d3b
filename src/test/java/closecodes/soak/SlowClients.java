package closecodes.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A client that takes its time: with its request line, with its body, or with reading what it asked for. */
record SlowClients(int port, Complaints complaints) implements Visitor {
    private static final int PAUSE_MS = 100;
    private static final int LONGEST_BYTES = 200;
    private static final int UNREAD = 100;
    private static final String BODY =
            "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";

    @Override
    public void visit(Random random) throws IOException {
        switch (random.nextInt(4)) {
            case 0 -> drip("a slow head", "");
            case 1 -> drip("a slow body", BODY);
            case 2 -> leaveHalfway();
            default -> readNothing();
        }
    }

    /** A byte at a time, until the server has had enough. */
    private void drip(String what, String start) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PAUSE_MS);
            write(socket, start + (start.isEmpty() ? "GET /" : "{"));
            for (int i = 0; i < LONGEST_BYTES; i++) {
                try {
                    var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
                    if (!answer.equals("HTTP/1.1 408")) {
                        complaints.add(what + " is answered " + answer);
                    }
                    return;
                } catch (SocketTimeoutException e) {
                    write(socket, "x");
                }
            }
            complaints.add(what + " is waited for without end");
        } catch (SocketException e) {
            // The answer was overtaken by the reset that a byte too many gets.
            complaints.count("slow client that was reset");
        }
    }

    /** Goes away in the middle of a body. */
    private void leaveHalfway() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(socket, BODY + "{\"code\":");
            socket.setSoLinger(true, 0);
        }
    }

    /** Asks for more than the buffers of the connection hold, waits a while and resets. */
    private void readNothing() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(socket, "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(UNREAD));
            socket.setSoTimeout(PAUSE_MS * 20);
            // A look at the first byte, and none at the rest.
            socket.getInputStream().read();
            try (var idle = new Socket(InetAddress.getLoopbackAddress(), port)) {
                idle.setSoTimeout(PAUSE_MS * 20);
                idle.getInputStream().read();
            } catch (SocketTimeoutException e) {
                complaints.count("silent client that gave up first");
            }
            socket.setSoLinger(true, 0);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
