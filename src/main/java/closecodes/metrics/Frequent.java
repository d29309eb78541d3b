package closecodes.metrics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that were counted most often, in bounded memory (Space-Saving, Metwally and others 2005): a new name takes
 * the place of the one with the lowest count. Safe for several threads.
 */
final class Frequent {
    private final int most;
    private final Map<String, Count> counts = new HashMap<>();

    Frequent(int most) {
        this.most = most;
    }

    private static final class Count {
        private long times;
        /** What the names before it in this place had; they may all have been others. */
        private long inherited;
    }

    synchronized void count(String name) {
        var count = counts.get(name);
        if (count == null) {
            count = new Count();
            if (counts.size() >= most) {
                count.inherited = giveUpLowest();
                count.times = count.inherited;
            }
            counts.put(name, count);
        }
        count.times++;
    }

    private long giveUpLowest() {
        var lowest = counts.entrySet().stream()
                .min(Comparator.comparingLong(entry -> entry.getValue().times))
                .orElseThrow();
        counts.remove(lowest.getKey());
        return lowest.getValue().times;
    }

    /** The first ones, the most frequent first, equal ones by name. */
    synchronized List<Asked> first(int number) {
        return counts.entrySet().stream()
                .map(entry -> new Asked(entry.getKey(), entry.getValue().times - entry.getValue().inherited))
                .sorted(Comparator.comparingLong(Asked::times).reversed().thenComparing(Asked::name))
                .limit(number)
                .toList();
    }
}
