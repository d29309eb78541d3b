package closecodes;

import closecodes.data.CatalogLoader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/**
 * Starts the server on a free port, asks it one question of each kind and stops. The image is built with a recording of
 * this, which lets Java load the same classes faster at every start; an answer other than 200 stops the build.
 */
public final class Rehearsal {
    private static final List<Question> QUESTIONS = List.of(
            get("/"),
            get("/codes/1006"),
            get("/vi/codes/1006"),
            get("/livez"),
            get("/readyz"),
            get("/v1"),
            get("/v1/codes"),
            get("/v1/codes.csv"),
            get("/v1/codes/1006"),
            get("/v1/codes/1006?lang=vi"),
            get("/v1/codes/1006.md"),
            get("/v1/codes/4000.txt"),
            get("/v1/compare/1002-vs-1012"),
            get("/v1/compare?codes=1001,1006,1012"),
            get("/v1/codes/discord-gateway:4004"),
            get("/v1/providers/pusher-channels"),
            get("/v1/intermediaries/nginx"),
            get("/v1/libraries/ws"),
            get("/v1/situations/tcp-fin"),
            get("/v1/validate?code=1005&reason=bye&sender=server"),
            get("/v1/diagnose?code=1006&via=nginx&idle_seconds=60"),
            post("/v1/validate", "{\"code\": 1012, \"reason\": \"deploy\", \"sender\": \"server\"}"),
            post("/v1/validate/frame", "{\"hex\": \"8802 03e8\", \"from\": \"server\"}"),
            post("/v1/diagnose", "{\"text\": \"upstream timed out (110: Connection timed out), 1006\"}"),
            get("/v1/search?q=idle+timeout"),
            get("/v1/lookup?codes=1006,discord-gateway:4004"),
            get("/v1/tools.json"),
            post(
                    "/mcp",
                    "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": "
                            + "\"explain_close_code\", \"arguments\": {\"code\": \"1006\"}}}"),
            get("/metrics"));

    private record Question(String path, BodyPublisher body, String method) {}

    private Rehearsal() {}

    /** Rehearses, and ends the process with 0 if every answer was good. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var settings = Settings.from(Map.of("HOST", "127.0.0.1", "PORT", "0"));
        try (var server = Server.start(settings, CatalogLoader.builtIn())) {
            var client = HttpClient.newHttpClient();
            for (var question : QUESTIONS) {
                int status = client.send(request(question, server.port()), BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    throw new IllegalStateException(question.path() + " answers " + status);
                }
            }
        }
    }

    private static Question get(String path) {
        return new Question(path, BodyPublishers.noBody(), "GET");
    }

    private static Question post(String path, String json) {
        return new Question(path, BodyPublishers.ofString(json), "POST");
    }

    private static HttpRequest request(Question question, int port) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + question.path()))
                .method(question.method(), question.body())
                .header("Content-Type", "application/json")
                .build();
    }
}
