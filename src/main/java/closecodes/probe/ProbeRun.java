package closecodes.probe;

import java.util.List;

/**
 * What a whole run found.
 *
 * @param results in the order of the cases
 * @param ms how long it took
 */
public record ProbeRun(ProbeSettings settings, List<CaseResult> results, long ms) {

    /** How many cases had this outcome. */
    public long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
