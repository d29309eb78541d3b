package closecodes.probe;

import java.time.Duration;
import java.util.List;

/**
 * How to probe.
 *
 * @param timeout of each step: opening a connection, waiting for an answer, waiting for the end
 * @param total of the whole run
 * @param isInsecure whether any certificate and host name is taken
 * @param isSlow whether the cases about time take their long form, of minutes
 * @param headers more headers for the opening handshake
 * @param subprotocols to offer, in order
 */
public record ProbeSettings(
        Target target,
        Duration timeout,
        Duration total,
        boolean isInsecure,
        boolean isSlow,
        List<Header> headers,
        List<String> subprotocols) {

    /** A header of the opening handshake. */
    public record Header(String name, String value) {}

    /** The pause between two bytes of a frame that is sent slowly. */
    Duration pauseBetweenBytes() {
        return Duration.ofMillis(isSlow ? 1_000 : 20);
    }

    /** How long a connection stays silent before its Close; long enough to outlive the usual minute. */
    Duration idle() {
        return Duration.ofMillis(isSlow ? 70_000 : 1_500);
    }
}
