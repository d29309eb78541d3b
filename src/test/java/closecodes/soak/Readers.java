package closecodes.soak;

import closecodes.KeptConnection;
import closecodes.KeptConnection.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A well-behaved client: a connection for a hundred good requests, most of them asked before, others new. */
record Readers(int port, Complaints complaints) implements Visitor {
    private static final int REQUESTS = 100;
    private static final int CODES = 65_536;

    private static final List<String> COMMON = List.of(
            "/v1/codes/1006",
            "/v1/codes/1006?lang=vi",
            "/v1/codes/1002.md",
            "/v1/codes",
            "/v1/codes.csv",
            "/v1/compare/1002-vs-1012",
            "/v1/compare/1001-vs-1006",
            "/v1/codes/discord-gateway:4004",
            "/v1/intermediaries/nginx",
            "/v1/libraries/ws",
            "/v1/situations",
            "/v1",
            "/openapi.json",
            "/metrics");

    private static final List<String> HEADERS = List.of(
            "Accept: */*",
            "Accept-Language: vi",
            "Accept-Encoding: gzip",
            "Accept: text/markdown, */*;q=0.1",
            "If-None-Match: *",
            "If-None-Match: \"x\"");

    private static final List<String> WORDS = List.of(
            "idle", "timeout", "nginx", "1006", "hết", "thời", "gian", "close", "frame", "proxy", "tls", "quota");

    @Override
    public void visit(Random random) throws IOException {
        try (var connection = new KeptConnection(port)) {
            for (int i = 0; i < REQUESTS; i++) {
                switch (random.nextInt(5)) {
                    case 0 -> get(connection, rare(random), "Accept: */*");
                    case 1 -> post(connection, random);
                    default -> get(connection, any(COMMON, random), any(HEADERS, random));
                }
            }
        }
    }

    private void get(KeptConnection connection, String target, String header) throws IOException {
        judge("GET " + target + " with " + header, connection.send("GET", target, header));
        complaints.count("GET");
    }

    private void post(KeptConnection connection, Random random) throws IOException {
        int code = random.nextInt(CODES);
        switch (random.nextInt(4)) {
            case 0 -> judge("validate", connection.post("/v1/validate", "{\"code\":" + code + ",\"reason\":\"bye\"}"));
            case 1 ->
                judge(
                        "frame",
                        connection.post(
                                "/v1/validate/frame",
                                "{\"from\":\"server\",\"hex\":\"880" + random.nextInt(8) + "03e8\"}"));
            case 2 ->
                judge(
                        "lookup",
                        connection.post(
                                "/v1/lookup", "{\"items\":[{\"code\":" + code + "},{\"code\":1006,\"count\":3}]}"));
            default ->
                judge(
                        "diagnose",
                        connection.post(
                                "/v1/diagnose",
                                "{\"text\":\"client " + code
                                        + ": upstream timed out (110: Connection timed out), 1006 after "
                                        + random.nextInt(200) + " s\",\"via\":[\"nginx\"]}"));
        }
        complaints.count("POST");
    }

    private void judge(String what, Answer answer) {
        if (answer.status() >= 400) {
            complaints.add(what + " is answered " + answer.status() + ": " + answer.body());
        }
    }

    /** An address that was hardly asked for before. */
    private static String rare(Random random) {
        int code = random.nextInt(CODES);
        return switch (random.nextInt(5)) {
            case 0 -> "/v1/codes/" + code;
            case 1 -> "/v1/compare/" + code / 2 + "-vs-" + (code / 2 + 1 + random.nextInt(1_000));
            case 2 -> "/v1/search?q=" + URLEncoder.encode(any(WORDS, random), StandardCharsets.UTF_8) + "+" + code;
            case 3 -> "/v1/lookup?codes=1006," + code;
            default -> "/v1/diagnose?code=1006&via=nginx&idle_seconds=" + code;
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
