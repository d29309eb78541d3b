package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.catalog.Library;
import closecodes.catalog.NoCode;
import closecodes.catalog.Provider;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What probably happened to a connection.
 *
 * @param code that the application of the telling side has; null where there is none
 * @param noCode why there is none; null where there is one
 * @param provider the service on the other end; null if nothing tells
 * @param library that the telling side uses; null if nothing tells
 * @param candidates at most ten, the most likely first
 * @param question that would settle which of the first candidates it was; null where the first is far ahead
 * @param ignored numbers in the text that are no close codes
 * @param notes contradictions, and what words of a library really mean
 */
public record Diagnosis(
        @Nullable CloseCode code,
        @Nullable NoCode noCode,
        @Nullable Provider provider,
        @Nullable Library library,
        ClosedBy closedBy,
        List<Candidate> candidates,
        @Nullable Text question,
        List<Ignored> ignored,
        List<Text> notes) {

    /** How far it got, for those who count: {@code code}, {@code cause}, {@code ambiguous} or {@code none}. */
    public String outcome() {
        if (question != null) {
            return "ambiguous";
        }
        if (code != null) {
            return "code";
        }
        return candidates.isEmpty() ? "none" : "cause";
    }
}
