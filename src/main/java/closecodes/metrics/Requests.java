package closecodes.metrics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** The requests that were answered, by whomever. Safe for several threads, and cheap enough for each answer. */
public final class Requests {
    private static final int MOST_NAMES = 512;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final Map<Series, LongAdder> answers = new ConcurrentHashMap<>();
    private final Map<String, Latencies> latencies = new ConcurrentHashMap<>();
    private final Frequent codes = new Frequent(MOST_NAMES);
    private final Frequent pairs = new Frequent(MOST_NAMES);

    /** What answers are told apart by. */
    record Series(String route, String method, int status, String language) {}

    /**
     * Counts an answer.
     *
     * @param route a template, of which there are few
     * @param language of the answer; empty if it has none
     * @param ns how long it took
     */
    public void count(String route, String method, int status, String language, long ns) {
        var series = new Series(route, METHODS.contains(method) ? method : "OTHER", status, language);
        // Not computeIfAbsent alone, which locks even where the value is there.
        var answered = answers.get(series);
        if (answered == null) {
            answered = answers.computeIfAbsent(series, key -> new LongAdder());
        }
        answered.increment();
        var times = latencies.get(route);
        if (times == null) {
            times = latencies.computeIfAbsent(route, key -> new Latencies());
        }
        times.record(ns);
    }

    /** Counts what a good answer was about: canonical ids, or null. */
    public void countAsked(@Nullable String code, @Nullable String pair) {
        if (code != null) {
            codes.count(code);
        }
        if (pair != null) {
            pairs.count(pair);
        }
    }

    /** The codes that were asked for most. */
    public List<Asked> codes(int number) {
        return codes.first(number);
    }

    /** The pairs that were compared most. */
    public List<Asked> pairs(int number) {
        return pairs.first(number);
    }

    /** How many answers each family of routes gave: {@code codes}, {@code compare} and so on, by name. */
    public Map<String, Long> byFamily() {
        var families = new TreeMap<String, Long>();
        answers.forEach((series, number) -> families.merge(family(series.route()), number.sum(), Long::sum));
        return families;
    }

    /** The first part of a route that is no version. */
    private static String family(String route) {
        var name = route.replaceFirst("^/(v1/)?", "").replaceFirst("[/.{].*", "");
        return name.isEmpty() || name.equals("v1") ? "index" : name;
    }

    Map<Series, LongAdder> answers() {
        return answers;
    }

    Map<String, Latencies> latencies() {
        return latencies;
    }
}
