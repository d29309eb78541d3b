package closecodes.bench;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/** Questions of many kinds, asked one after the other; or the one of them that costs most, asked again and again. */
final class Questions<T> {
    private static final int WARM_UP = 10;
    private static final int RUNS = 5;

    private final List<T> questions;
    private int next;

    private Questions(List<T> questions) {
        this.questions = questions;
    }

    /**
     * Questions to ask in a benchmark.
     *
     * @param which {@code mixed} or {@code slowest}
     */
    static <T> Questions<T> of(List<T> all, String which, Consumer<T> ask) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to ask");
        }
        return new Questions<>(which.equals("slowest") ? List.of(slowest(all, ask)) : all);
    }

    T next() {
        next = next + 1 < questions.size() ? next + 1 : 0;
        return questions.get(next);
    }

    private static <T> T slowest(List<T> all, Consumer<T> ask) {
        for (int i = 0; i < WARM_UP; i++) {
            all.forEach(ask);
        }
        var costs = new HashMap<T, Long>();
        for (int i = 0; i < RUNS; i++) {
            all.forEach(question -> costs.merge(question, cost(question, ask), Math::min));
        }
        return all.stream().max(Comparator.comparingLong(costs::get)).orElseThrow();
    }

    private static <T> long cost(T question, Consumer<T> ask) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ask.accept(question);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
