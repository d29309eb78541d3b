package closecodes.soak;

import closecodes.DataVolume;
import closecodes.KeptConnection;
import closecodes.ProcessFigures;
import closecodes.ServerProcess;
import closecodes.api.Storm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * {@code mvn -q test-compile exec:exec@soak -Dsoak.minutes=10}: everything at once for so long, and a verdict. The first fifth warms up;
 * what the process takes in the half after that is compared with what it takes in the last.
 */
public final class Soak {
    private static final int BROKEN_REQUESTS = 400;
    private static final double SHARE = 0.05;
    private static final int SETTLED_S = 15;
    private static final int HEAPS = 8;
    private static final int MIB = 1024 * 1024;

    /** Short times, so that each of them runs out often. */
    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("JDK_JAVA_OPTIONS", "-XX:+UseSerialGC -Xms24m -Xmx128m -XX:+ExitOnOutOfMemoryError"),
            Map.entry("CLOSECODES_RELOAD_MS", "200"),
            Map.entry("CLOSECODES_RATE_LIMIT", "0"),
            Map.entry("CLOSECODES_CONNECTIONS_PER_ADDRESS", "10000"),
            Map.entry("CLOSECODES_HEAD_MS", "2000"),
            Map.entry("CLOSECODES_BODY_MS", "2000"),
            Map.entry("CLOSECODES_LIVE_LIFE_MS", "5000"),
            Map.entry("CLOSECODES_LIVE_IDLE_MS", "3000"),
            Map.entry("CLOSECODES_LIVE_SILENT_LIFE_MS", "5000"),
            Map.entry("CLOSECODES_LIVE_CLOSING_MS", "2000"));

    private final Complaints complaints = new Complaints();
    private final ServerProcess server;
    private final ProcessFigures process;

    private Soak(ServerProcess server) {
        this.server = server;
        this.process = new ProcessFigures(server.pid());
    }

    /** Soaks, prints what came of it and ends with 0 if the server stood it. */
    public static void main(String[] args) throws Exception {
        long seconds = Math.round(60 * Double.parseDouble(System.getProperty("soak.minutes", "10")));
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "soak");
        var volume = new DataVolume(folder);
        var log = folder.resolve("server.log");
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put("CLOSECODES_DATA", volume.path().toString());
        boolean isGood;
        try (var server = ServerProcess.with(environment, ProcessBuilder.Redirect.to(log.toFile()))) {
            var soak = new Soak(server);
            isGood = soak.run(seconds, volume);
            server.terminate();
            int exit = server.exit();
            System.out.println("SIGTERM: exit " + exit);
            isGood &= exit == 143;
        }
        var errors = errors(log);
        System.out.println("errors in its log: " + errors.size() + " (" + log + ")");
        errors.stream().limit(10).forEach(System.out::println);
        isGood &= errors.isEmpty();
        System.out.println(isGood ? "Stood it" : "Did not stand it");
        System.exit(isGood ? 0 : 1);
    }

    private boolean run(long seconds, DataVolume volume) throws Exception {
        int port = server.port();
        new Readers(port, complaints).visit(new Random(0));
        long descriptorsBefore = process.descriptors();
        var storm = new Storm(port);
        var crowd = new Crowd(complaints);
        crowd.send(8, "a connection of good requests", new Readers(port, complaints));
        crowd.send(
                1,
                "storm of " + BROKEN_REQUESTS + " bad requests",
                random -> storm.send(BROKEN_REQUESTS, random.nextLong()));
        crowd.send(16, "slow client", new SlowClients(port, complaints));
        crowd.send(32, "live socket", new LiveVisits(port, complaints));
        crowd.send(1, "exchange of documents", new Exchanges(port, complaints, volume));
        new Watch(process).look(seconds / 5);
        long heapBefore = heap();
        var watch = new Watch(process);
        watch.look(seconds - seconds / 5);
        long heapAfter = heap();
        crowd.end();
        storm.complaints().forEach(complaints::add);
        long descriptorsAfter = settled(descriptorsBefore);

        System.out.println("done: " + complaints.done());
        System.out.println("bad requests by status: " + storm.statuses());
        try (var connection = new KeptConnection(port)) {
            connection
                    .send("GET", "/metrics")
                    .body()
                    .lines()
                    .filter(line ->
                            line.matches("closecodes_(reloads|live|cache|connections|requests_refused|limits).*"))
                    .forEach(System.out::println);
        }
        boolean isFlat = List.of(
                        flat(watch.level("resident MiB", sample -> sample.resident() / MIB), 2),
                        flat(watch.level("descriptors", Watch.Sample::descriptors), 10),
                        flat(watch.level("threads", Watch.Sample::threads), 5),
                        flat(
                                new Watch.Level("heap after a collection, KiB", heapBefore / 1024, heapAfter / 1024),
                                4 * 1024),
                        flat(new Watch.Level("descriptors without load", descriptorsBefore, descriptorsAfter), 10))
                .stream()
                .allMatch(flat -> flat);
        System.out.println("complaints: " + complaints.number());
        complaints.first().forEach(System.out::println);
        return isFlat && complaints.number() == 0;
    }

    /** The least of several moments: while documents are exchanged there are two sets of them. */
    private long heap() throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < HEAPS; i++) {
            least = Math.min(least, process.heap());
            Thread.sleep(1_500);
        }
        return least;
    }

    private static boolean flat(Watch.Level level, long more) {
        boolean isFlat = level.isFlat(SHARE, more);
        System.out.println(
                level.name() + ": " + level.first() + ", then " + level.second() + (isFlat ? "" : " (grows)"));
        return isFlat;
    }

    /** Its descriptors when the connections of the load have had time to end. */
    private long settled(long before) throws IOException, InterruptedException {
        for (int i = 0; i < SETTLED_S && process.descriptors() > before; i++) {
            Thread.sleep(1_000);
        }
        return process.descriptors();
    }

    /** Lines about errors that are ours: bad documents are to be reported. */
    private static List<String> errors(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("ERROR") || line.contains("WARN") || line.contains("Exception"))
                    .filter(line -> !line.contains(" ERROR Reload "))
                    .toList();
        }
    }
}
