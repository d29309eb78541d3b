package closecodes.live;

import closecodes.ProcessFigures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures what idle live sockets cost a server: starts one as a process of its own, opens 10,000 connections to it and
 * compares its heap after a full collection, and its resident memory. Needs {@code ulimit -n 11000} or more.
 */
public final class IdleCost {
    private static final int SOCKETS = 10_000;
    private static final int WARM_UP = 200;
    private static final int PER_ADDRESS = 5_000;
    private static final int FIRST_WORDS = 12;

    private final Process server;
    private final int port;
    private final List<SocketChannel> open = new ArrayList<>();

    private IdleCost(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws Exception {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                Path.of("target/classes") + ":" + System.getProperty("java.class.path") + ":target/lib/*",
                "closecodes.Main");
        builder.environment()
                .putAll(Map.of(
                        "HOST", "127.0.0.1",
                        "PORT", "0",
                        "CLOSECODES_RATE_LIMIT", "0",
                        "CLOSECODES_LIVE_SOCKETS", "20000",
                        "CLOSECODES_LIVE_SOCKETS_PER_ADDRESS", "20000",
                        "CLOSECODES_LIVE_LIFE_MS", "3600000",
                        "CLOSECODES_LIVE_IDLE_MS", "3600000"));
        var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            var ready = out.readLine();
            var url = URI.create(ready.substring(ready.indexOf("http://")));
            new IdleCost(process, url.getPort()).measure();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void measure() throws Exception {
        // Classes, pools and threads that are there once and for all do not count.
        connect(WARM_UP);
        var figures = new ProcessFigures(server.pid());
        long heap = figures.heap();
        long resident = figures.resident();
        connect(SOCKETS);
        long heapMore = figures.heap() - heap;
        long residentMore = figures.resident() - resident;
        System.out.println(SOCKETS + " idle sockets: " + heapMore / SOCKETS + " bytes of heap each, "
                + residentMore / SOCKETS + " bytes of resident memory each");
    }

    private void connect(int count) throws IOException {
        var request = ByteBuffer.wrap(RawSocket.request("/live/inspect").getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < count; i++) {
            var channel = SocketChannel.open();
            channel.bind(new InetSocketAddress("127.0.0." + (2 + open.size() / PER_ADDRESS), 0));
            channel.connect(new InetSocketAddress("127.0.0.1", port));
            channel.write(request.rewind());
            var answer = ByteBuffer.allocate(1024);
            channel.read(answer);
            var words = new String(answer.array(), 0, FIRST_WORDS, StandardCharsets.US_ASCII);
            if (!words.equals("HTTP/1.1 101")) {
                throw new IOException("Socket " + i + " was answered " + words);
            }
            open.add(channel);
        }
    }
}
