package closecodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The server as a process of its own on a free port, to be stopped by a signal. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/v1");

    private final Process process;
    private final BufferedReader output;
    private final int port;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = output.readLine();
        var address = ADDRESS.matcher(String.valueOf(line));
        if (!address.find()) {
            process.destroyForcibly();
            throw new IllegalStateException(line);
        }
        this.port = Integer.parseInt(address.group(1));
    }

    /** Starts one with these variables. */
    static ServerProcess with(Map<String, String> environment) throws IOException {
        return with(environment, ProcessBuilder.Redirect.DISCARD);
    }

    /** Starts one with these variables that writes its log to this place. */
    public static ServerProcess with(Map<String, String> environment, ProcessBuilder.Redirect log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                        java,
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "closecodes.Main"))
                .redirectError(log);
        builder.environment().putAll(Map.of("PORT", "0", "HOST", "127.0.0.1"));
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start());
    }

    public int port() {
        return port;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public long pid() {
        return process.pid();
    }

    /** Sends SIGTERM; not by the process itself, which would close its output. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** What is left of standard output; ends with the process. */
    List<String> rest() {
        return output.lines().toList();
    }

    /** The exit code, once it has ended. */
    public int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
