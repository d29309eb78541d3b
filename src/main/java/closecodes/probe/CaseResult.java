package closecodes.probe;

import closecodes.catalog.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a server did in one case.
 *
 * @param came what it did, in a line
 * @param transcript what went over the connection; null if none could be opened
 * @param ms how long the case took
 */
public record CaseResult(
        ProbeCase probeCase,
        Judgement judgement,
        Text came,
        @Nullable Transcript transcript,
        long ms) {

    /** The rule that decided. */
    public Rule rule() {
        return Objects.requireNonNullElse(judgement.rule(), probeCase.rule());
    }

    /** Pass, non-strict or fail. */
    public Outcome outcome() {
        return judgement.outcome();
    }
}
