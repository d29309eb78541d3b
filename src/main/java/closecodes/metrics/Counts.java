package closecodes.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** A number for each of a few names, such as the endings of live sockets. Safe for several threads. */
public final class Counts {
    private final Map<String, LongAdder> numbers = new ConcurrentHashMap<>();

    /** Counts one more; the name is one of ours, never a client's. */
    public void count(String name) {
        numbers.computeIfAbsent(name, key -> new LongAdder()).increment();
    }

    Map<String, LongAdder> numbers() {
        return numbers;
    }
}
