package closecodes;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The nginx of this machine, as a process of the test. */
public final class Nginx implements AutoCloseable {
    private static final int STARTS = 200;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it with what stands in {@code http {}}, where {@code PORT} is a free port; skipped where there is none. */
    public static Nginx start(Path folder, String http) throws IOException, InterruptedException {
        var program = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
                .filter(path -> new File(path).canExecute())
                .findFirst();
        assumeTrue(program.isPresent(), "needs nginx");
        int port = freePort();
        var configuration = Files.writeString(
                folder.resolve("nginx.conf"),
                "daemon off;\nmaster_process off;\nerror_log " + folder + "/error.log;\npid " + folder
                        + "/nginx.pid;\nevents {}\nhttp {\naccess_log off;\n"
                        + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                                .map(kind -> kind + "_temp_path " + folder + "/" + kind + ";\n")
                                .reduce("", String::concat)
                        + http.replace("PORT", Integer.toString(port)) + "}\n");
        var process = new ProcessBuilder(program.get(), "-c", configuration.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        var nginx = new Nginx(process, port);
        for (int i = 0; i < STARTS && process.isAlive(); i++) {
            try (var socket = new Socket("127.0.0.1", port)) {
                assertTrue(socket.isConnected());
                return nginx;
            } catch (IOException e) {
                // It listens once it has read its maps.
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("nginx did not start: " + Files.readString(folder.resolve("output.log")));
    }

    public int port() {
        return port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", 0));
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
