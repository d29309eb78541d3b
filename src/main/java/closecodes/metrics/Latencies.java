package closecodes.metrics;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How long the answers of one route took, in a few classes. Safe for several threads. */
final class Latencies {
    private static final long[] LIMITS_NS = Stream.of(250, 1_000, 2_500, 10_000, 50_000, 250_000, 1_000_000, 10_000_000)
            .mapToLong(TimeUnit.MICROSECONDS::toNanos)
            .toArray();

    private final LongAdder[] classes =
            Stream.generate(LongAdder::new).limit(LIMITS_NS.length + 1L).toArray(LongAdder[]::new);
    private final LongAdder sumNs = new LongAdder();

    void record(long ns) {
        int index = 0;
        while (index < LIMITS_NS.length && ns > LIMITS_NS[index]) {
            index++;
        }
        classes[index].increment();
        sumNs.add(ns);
    }

    /** The upper limit of each class, in seconds; the last one has none. */
    static double[] limits() {
        var limits = new double[LIMITS_NS.length + 1];
        for (int i = 0; i < LIMITS_NS.length; i++) {
            limits[i] = LIMITS_NS[i] / 1e9;
        }
        limits[LIMITS_NS.length] = Double.POSITIVE_INFINITY;
        return limits;
    }

    /** How many answers there were in each class. */
    long[] counts() {
        return Stream.of(classes).mapToLong(LongAdder::sum).toArray();
    }

    /** All of them together, in seconds. */
    double sum() {
        return sumNs.sum() / 1e9;
    }
}
