package closecodes.probe;

import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/** Plays single cases, each on a connection of its own, until the time of the run is over. */
final class Player {
    private final ProbeSettings settings;
    private final Opening opening;
    private final Deadline end;

    Player(ProbeSettings settings, Opening opening, Deadline end) {
        this.settings = settings;
        this.opening = opening;
        this.end = end;
    }

    CaseResult play(ProbeCase probeCase) {
        long start = System.nanoTime();
        var result = end.isOver() ? null : result(probeCase, start);
        // What came in a time that was cut short says nothing about the server.
        return result == null || end.isOver() ? unfinished(probeCase, start) : result;
    }

    private CaseResult unfinished(ProbeCase probeCase, long start) {
        var judgement = Judgement.of(
                Outcome.FAIL,
                new Text(
                                "The time for the whole run ({s} seconds) was over. Raise --total-timeout, or run fewer"
                                        + " cases with --case.",
                                "Đã hết thời gian cho cả lần chạy ({s} giây). Tăng --total-timeout, hoặc dùng --case để"
                                        + " chạy ít trường hợp hơn.")
                        .with("s", settings.total().toSeconds()));
        return new CaseResult(probeCase, judgement, new Text("not finished", "chưa xong"), null, msSince(start));
    }

    private CaseResult result(ProbeCase probeCase, long start) {
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
                                    "Không mở được kết nối cho trường hợp này, dù trước đó vẫn mở được.")),
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

    static long msSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1_000_000;
    }
}
