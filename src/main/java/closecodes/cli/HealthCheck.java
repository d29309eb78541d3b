package closecodes.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URL;
import java.util.Optional;

/**
 * Asks the server of this machine whether it lives, for a container without shell and curl: exits with 0 if it does.
 *
 * <p>On its own beside {@code Main}, because it is run every half minute and should load little.
 */
public final class HealthCheck {
    private static final int TIMEOUT_MS = 2_000;

    private HealthCheck() {}

    /** Asks {@code /livez} at {@code PORT} and ends the process with 0, or with 1 and the reason. */
    public static void main(String[] args) {
        var port = Optional.ofNullable(System.getenv("PORT"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse("7070");
        try {
            int status = statusOf(Integer.parseInt(port));
            if (status == HttpURLConnection.HTTP_OK) {
                return;
            }
            System.err.println("/livez at port " + port + " answers " + status);
        } catch (IOException | RuntimeException e) {
            System.err.println("/livez at port " + port + ": " + e.getMessage());
        }
        System.exit(1);
    }

    private static int statusOf(int port) throws IOException {
        var url = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), port, "/livez");
        var connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(TIMEOUT_MS);
        connection.setReadTimeout(TIMEOUT_MS);
        connection.setInstanceFollowRedirects(false);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
