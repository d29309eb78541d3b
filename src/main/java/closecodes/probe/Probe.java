package closecodes.probe;

import closecodes.catalog.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs cases against a server: each on a connection of its own, a few at a time, each bounded in time. */
public final class Probe {
    private static final int AT_A_TIME = 4;
    private static final Duration LONGEST_LOOK = Duration.ofMillis(300);

    private final ProbeSettings settings;

    /** A probe of one server. */
    public Probe(ProbeSettings settings) {
        this.settings = settings;
    }

    /**
     * Runs the cases.
     *
     * @param onResult is told of each result as it comes, one at a time
     * @throws ProbeException if the server takes no WebSocket connection, or closes each by itself at once
     */
    public ProbeRun run(List<ProbeCase> cases, Consumer<CaseResult> onResult) throws ProbeException {
        long start = System.nanoTime();
        var end = Deadline.in(settings.total());
        try (var watchdog = new Watchdog()) {
            var opening = new Opening(settings, end, watchdog);
            look(opening);
            var results = results(cases, new Player(settings, opening, end), onResult);
            return new ProbeRun(settings, results, Player.msSince(start));
        }
    }

    private static List<CaseResult> results(List<ProbeCase> cases, Player player, Consumer<CaseResult> onResult)
            throws ProbeException {
        var executor = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var running = new ArrayList<Future<CaseResult>>();
            for (var probeCase : cases) {
                running.add(executor.submit(() -> {
                    var result = player.play(probeCase);
                    synchronized (onResult) {
                        onResult.accept(result);
                    }
                    return result;
                }));
            }
            var results = new ArrayList<CaseResult>();
            for (var future : running) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProbeException(
                    new Text("The run was interrupted.", "Lần chạy bị ngắt giữa chừng."),
                    new Text("Run it again.", "Chạy lại."));
        } catch (ExecutionException e) {
            throw new IllegalStateException("A case has a bug", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /** A first connection, on which nothing is sent: does the server let a client stay? */
    private void look(Opening opening) throws ProbeException {
        try (var connection = opening.open()) {
            var timeout = settings.timeout();
            connection.listen(timeout.compareTo(LONGEST_LOOK) < 0 ? timeout : LONGEST_LOOK);
            var transcript = connection.transcript(null);
            if (transcript.end() == TcpEnd.FLOOD) {
                throw new ProbeException(
                        new Text(
                                        "The server sends more than the probe takes in, before anything is asked: {came}.",
                                        "Lệnh probe chưa gửi gì mà server đã gửi quá lượng dữ liệu lệnh này nhận: {came}.")
                                .with("came", Came.of(transcript)),
                        new Text("Test an address at which it sends less.", "Thử một URL mà server gửi ít hơn."));
            }
            if (transcript.close().isPresent() || transcript.isEnded()) {
                throw new ProbeException(
                        new Text(
                                        "The server closes each connection by itself, before anything is sent: {came}.",
                                        "Lệnh probe chưa gửi gì mà kết nối nào server cũng tự đóng: {came}.")
                                .with("came", Came.of(transcript)),
                        new Text(
                                "Send what it needs: --header, --subprotocol, or a token in the address.",
                                "Gửi kèm thứ mà server cần: --header, --subprotocol, hoặc token trong URL."));
            }
        }
    }
}
