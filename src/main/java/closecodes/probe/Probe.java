package closecodes.probe;

import closecodes.catalog.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs cases against a server: each on a connection of its own, a few at a time, each bounded in time. */
public final class Probe {
    private static final int AT_A_TIME = 4;
    private static final Duration LONGEST_LOOK = Duration.ofMillis(300);

    private final ProbeSettings settings;
    private final Opening opening;

    /** A probe of one server. */
    public Probe(ProbeSettings settings) {
        this.settings = settings;
        this.opening = new Opening(settings);
    }

    /**
     * Runs the cases.
     *
     * @param onResult is told of each result as it comes, one at a time
     * @throws ProbeException if the server takes no WebSocket connection, or closes each by itself at once
     */
    public ProbeRun run(List<ProbeCase> cases, Consumer<CaseResult> onResult) throws ProbeException {
        long start = System.nanoTime();
        look();
        var executor = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var running = new ArrayList<Future<CaseResult>>();
            for (var probeCase : cases) {
                running.add(executor.submit(() -> {
                    var result = play(probeCase);
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
            return new ProbeRun(settings, List.copyOf(results), msSince(start));
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
    private void look() throws ProbeException {
        try (var connection = opening.open()) {
            var timeout = settings.timeout();
            connection.listen(timeout.compareTo(LONGEST_LOOK) < 0 ? timeout : LONGEST_LOOK);
            var transcript = connection.transcript(null);
            if (transcript.close().isPresent() || transcript.isEnded()) {
                throw new ProbeException(
                        new Text(
                                        "The server closes each connection by itself, before anything is sent: {came}.",
                                        "Server tự đóng mọi kết nối trước khi có gì được gửi: {came}.")
                                .with("came", Came.of(transcript)),
                        new Text(
                                "Send what it needs: --header, --subprotocol, or a token in the address.",
                                "Gửi thứ mà server cần: --header, --subprotocol, hoặc token trong địa chỉ."));
            }
        }
    }

    private CaseResult play(ProbeCase probeCase) {
        long start = System.nanoTime();
        try (var connection = opening.open()) {
            probeCase.play().on(connection, settings);
            var transcript = connection.transcript(probeCase.group() == Group.TRANSPORT ? objectionToOthers() : null);
            return new CaseResult(
                    probeCase, probeCase.judge(transcript), Came.of(transcript), transcript, msSince(start));
        } catch (ProbeException e) {
            return new CaseResult(
                    probeCase,
                    Judgement.of(
                            Outcome.FAIL,
                            new Text(
                                    "No connection could be opened for this case, though one could before.",
                                    "Không mở được kết nối cho trường hợp này, dù trước đó mở được.")),
                    e.problem(),
                    null,
                    msSince(start));
        }
    }

    /** Why the server takes no other client now; null if it does. */
    private @Nullable Text objectionToOthers() {
        try (var other = opening.open()) {
            other.send(ClientFrames.close(1000, ""));
            return null;
        } catch (ProbeException e) {
            return e.problem();
        }
    }

    private static long msSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1_000_000;
    }
}
