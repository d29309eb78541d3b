package closecodes.probe;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A server that sends text back, made with a library, at a free port of this machine. */
interface EchoServer extends AutoCloseable {

    int port();

    @Override
    void close();

    /** What the probe finds: the outcomes that are no pass, by case. */
    default Map<String, Outcome> deviations(List<ProbeCase> cases, Duration timeout) throws ProbeException {
        var settings = new ProbeSettings(
                Target.of("ws://127.0.0.1:" + port() + "/"),
                timeout,
                Duration.ofMinutes(10),
                false,
                Boolean.getBoolean("probe.slow"),
                List.of(),
                List.of());
        var deviations = new TreeMap<String, Outcome>();
        for (var result : new Probe(settings).run(cases, progress -> {}).results()) {
            if (result.outcome() != Outcome.PASS) {
                deviations.put(result.probeCase().id(), result.outcome());
            }
        }
        return deviations;
    }
}
