package closecodes.soak;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What was done how often, and what went wrong. Safe for several threads. */
final class Complaints {
    private static final int MOST_KEPT = 30;

    private final Map<String, LongAdder> done = new ConcurrentSkipListMap<>();
    private final AtomicLong number = new AtomicLong();
    private final List<String> first = new CopyOnWriteArrayList<>();

    void count(String what) {
        done.computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    void add(String complaint) {
        if (number.incrementAndGet() <= MOST_KEPT) {
            first.add(complaint);
        }
    }

    long number() {
        return number.get();
    }

    /** The first ones. */
    List<String> first() {
        return List.copyOf(first);
    }

    Map<String, LongAdder> done() {
        return done;
    }
}
