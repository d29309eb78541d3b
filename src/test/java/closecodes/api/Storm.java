package closecodes.api;

import closecodes.RunningServer;
import closecodes.api.RawExchange.Answer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many bad requests sent to a server, and what is wrong with its answers. */
public final class Storm {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CLIENTS = 4;
    private static final int LONGEST_SHOWN = 300;

    private final int port;
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();

    /** Against the server at a port of this machine. */
    public Storm(int port) {
        this.port = port;
    }

    /** Sends so many requests, from several clients at a time. */
    public void send(int requests, long seed) throws InterruptedException, ExecutionException {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (int client = 0; client < CLIENTS; client++) {
                var address = "127.0.0." + (2 + client);
                var made = new BadRequests(seed + client);
                tasks.add(() -> {
                    for (int i = 0; i < requests / CLIENTS; i++) {
                        ask(made.next(), address);
                    }
                    return null;
                });
            }
            for (var done : clients.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            clients.shutdown();
        }
    }

    /** What was wrong; empty for a server that stood it. */
    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many answers had which status; a silent end is one of its own. */
    public synchronized Map<String, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    private void ask(BadRequest request, String address) {
        try {
            var answers = RawExchange.send(port, address, request.bytes(), request.isHead());
            if (answers.isEmpty()) {
                count("silence");
                if (!request.mayBeSilent()) {
                    complain("no answer", request);
                }
            }
            for (var answer : answers) {
                count(Integer.toString(answer.status()));
                var wrong = wrong(answer, request.isHead());
                if (!wrong.isEmpty()) {
                    complain(wrong + " " + answer, request);
                }
            }
        } catch (IOException e) {
            complain(e.toString(), request);
        }
    }

    private static String wrong(Answer answer, boolean isHead) throws IOException {
        if (answer.status() == 500 || answer.status() == 503) {
            return "a server error";
        }
        if (answer.status() < 400) {
            return "";
        }
        if (isRefusalOfMcp(answer)) {
            return "";
        }
        if (!answer.header("Content-Type").equals("application/problem+json")) {
            return "no problem document";
        }
        boolean isWhole = isHead && answer.body().isEmpty()
                || JSON.readTree(answer.body()).path("status").asInt() == answer.status();
        return isWhole ? "" : "another status in the document";
    }

    /** Its protocol has a form for errors, which is not that of problem documents. */
    private static boolean isRefusalOfMcp(Answer answer) throws IOException {
        return answer.header("Content-Type").equals("application/json")
                && JSON.readTree(answer.body()).at("/error/code").isInt();
    }

    private synchronized void count(String status) {
        statuses.merge(status, 1, Integer::sum);
    }

    private synchronized void complain(String what, BadRequest request) {
        var text = new String(request.bytes(), StandardCharsets.ISO_8859_1);
        complaints.add(request.what() + ": " + cut(what) + "\n    of " + cut(text.replace("\r\n", "⏎")));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    }

    /** {@code mvn -q test-compile exec:java@storm -Dstorm.requests=100000}: what they cost. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        int requests = Integer.getInteger("storm.requests", 100_000);
        var storm = new Storm(RunningServer.port());
        // The first search waits for its index.
        RunningServer.get("/v1/search?q=nginx");
        storm.send(requests / 10, 1);
        long before = heapKib();
        long startNs = System.nanoTime();
        storm.send(requests, 2);
        long seconds = (System.nanoTime() - startNs) / 1_000_000_000;
        long afterStorm = heapKib();
        long askedNs = System.nanoTime();
        int status = RunningServer.get("/v1/codes/1006").statusCode();
        System.out.println("answers by status " + storm.statuses());
        System.out.println(requests + " in " + seconds + " s; heap " + before + " KiB before, " + afterStorm
                + " KiB after; then /v1/codes/1006 gave " + status + " in " + (System.nanoTime() - askedNs) / 1_000
                + " µs; complaints: " + storm.complaints().size());
        storm.complaints().stream().limit(20).forEach(System.out::println);
        System.exit(storm.complaints().isEmpty() ? 0 : 1);
    }

    private static long heapKib() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024;
    }
}
