package closecodes.soak;

import closecodes.ProcessFigures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** The figures of a process, taken every second for a while. */
final class Watch {
    private final ProcessFigures process;
    private final List<Sample> samples = new ArrayList<>();

    /** Memory in bytes. */
    record Sample(long resident, long descriptors, long threads) {}

    /**
     * What a figure came to.
     *
     * @param first its median in the first half
     * @param second and in the second
     */
    record Level(String name, long first, long second) {

        /** Whether the second half is no higher than the first, but for so much of it and so much in all. */
        boolean isFlat(double share, long more) {
            return second <= first * (1 + share) + more;
        }
    }

    Watch(ProcessFigures process) {
        this.process = process;
    }

    /** Looks on for this long. */
    void look(long seconds) throws IOException, InterruptedException {
        long endNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() - endNs < 0) {
            samples.add(new Sample(process.resident(), process.descriptors(), process.threads()));
            TimeUnit.SECONDS.sleep(1);
        }
    }

    Level level(String name, ToLongFunction<Sample> figure) {
        int half = samples.size() / 2;
        return new Level(
                name, median(samples.subList(0, half), figure), median(samples.subList(half, samples.size()), figure));
    }

    private static long median(List<Sample> samples, ToLongFunction<Sample> figure) {
        return samples.stream().mapToLong(figure).sorted().toArray()[samples.size() / 2];
    }
}
