package closecodes;

import closecodes.data.CatalogLoader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/**
 * Starts the server on a free port, asks it one question of each kind and stops. The image is built with a recording of
 * this, which lets Java load the same classes faster at every start; an answer other than 200 stops the build.
 */
public final class Rehearsal {
    private static final List<String> QUESTIONS = List.of(
            "/livez",
            "/readyz",
            "/v1",
            "/v1/codes",
            "/v1/codes.csv",
            "/v1/codes/1006",
            "/v1/codes/1006?lang=vi",
            "/v1/codes/1006.md",
            "/v1/codes/4000.txt",
            "/v1/compare/1002-vs-1012",
            "/v1/compare?codes=1001,1006,1012",
            "/v1/codes/discord-gateway:4004",
            "/v1/providers/pusher-channels",
            "/v1/intermediaries/nginx",
            "/v1/libraries/ws",
            "/v1/situations/tcp-fin",
            "/v1/validate?code=1005&reason=bye&sender=server",
            "/v1/diagnose?code=1006&via=nginx&idle_seconds=60",
            "/v1/search?q=idle+timeout",
            "/v1/lookup?codes=1006,discord-gateway:4004",
            "/v1/tools.json",
            "/metrics");

    private Rehearsal() {}

    /** Rehearses, and ends the process with 0 if every answer was good. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var settings = Settings.from(Map.of("HOST", "127.0.0.1", "PORT", "0"));
        try (var server = Server.start(settings, CatalogLoader.builtIn())) {
            var client = HttpClient.newHttpClient();
            for (var question : QUESTIONS) {
                var uri = URI.create("http://127.0.0.1:" + server.port() + question);
                int status = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    throw new IllegalStateException(question + " answers " + status);
                }
            }
        }
    }
}
