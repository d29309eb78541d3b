package closecodes;

import closecodes.catalog.Catalog;
import closecodes.data.CatalogLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The real server with the real data on a free port, started once for all tests of a run. */
public final class RunningServer {
    private static final Catalog CATALOG = CatalogLoader.builtIn();
    /** Tests ask more often than people do. */
    static final Map<String, String> ENVIRONMENT = Map.of(
            "HOST",
            "127.0.0.1",
            "PORT",
            "0",
            "CLOSECODES_RATE_LIMIT",
            "0",
            "CLOSECODES_CONNECTIONS_PER_ADDRESS",
            "10000");

    private static final Server SERVER = Server.start(Settings.from(ENVIRONMENT), CATALOG);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private RunningServer() {}

    public static int port() {
        return SERVER.port();
    }

    /** The catalogue that it serves. */
    public static Catalog catalog() {
        return CATALOG;
    }

    /** A GET with headers given as name, value, name, value. */
    public static HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** A POST of JSON with headers given as name, value, name, value. */
    public static HttpResponse<String> post(String path, String body, String... headers) {
        var builder = builder(path, headers).POST(HttpRequest.BodyPublishers.ofString(body));
        if (!List.of(headers).contains("Content-Type")) {
            builder.header("Content-Type", "application/json");
        }
        return send(builder.build());
    }

    /** A request without a body, with headers given as name, value, name, value. */
    public static HttpResponse<String> send(String method, String path, String... headers) {
        return send(builder(path, headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static HttpRequest.Builder builder(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
