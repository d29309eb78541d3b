package closecodes.diagnosis;

import closecodes.catalog.Ending;
import closecodes.catalog.Intermediaries;
import closecodes.catalog.Intermediary;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The endings that have a limit of time, found by it. Of those that nothing but their place tells apart, it keeps the
 * first: no answer has room for more.
 */
final class TimedEndings {
    /** In seconds; wider than any tolerance of a limit. */
    private static final double REACH = 3;

    private static final double SHARE = 0.05;

    private final NavigableMap<Integer, List<Timed>> byLimit = new TreeMap<>();

    /** The order is that of intermediaries and their endings, from 0. */
    private record Timed(int order, int rank, Intermediary intermediary, Ending ending) {}

    /** An ending of an intermediary. */
    record Place(Intermediary intermediary, Ending ending) {}

    private record Alike(
            List<Integer> idle,
            List<Integer> open,
            @Nullable CloseCode code) {}

    TimedEndings(Intermediaries intermediaries, int most) {
        Map<Alike, List<Timed>> groups = new LinkedHashMap<>();
        int order = 0;
        for (var intermediary : intermediaries.all()) {
            int rank = 0;
            for (var ending : intermediary.endings()) {
                groups.computeIfAbsent(
                                new Alike(idle(ending), open(ending), Suspect.code(ending)), it -> new ArrayList<>())
                        .add(new Timed(order++, rank++, intermediary, ending));
            }
        }
        groups.forEach((alike, group) -> group.stream()
                .sorted(Comparator.comparingInt(Timed::rank).thenComparing(Timed::order))
                .limit(most)
                .forEach(timed -> limits(alike).forEach(limit -> byLimit.computeIfAbsent(limit, it -> new ArrayList<>())
                        .add(timed))));
    }

    /** The lengths of silence in seconds after which it comes. */
    static List<Integer> idle(Ending ending) {
        return limits(ending, "idle", ending.signals().idleSeconds());
    }

    /** The lengths of life in seconds after which it comes. */
    static List<Integer> open(Ending ending) {
        return limits(ending, "lifetime", ending.signals().openSeconds());
    }

    /** Those whose limit may be one of these times, in the order of their intermediaries. */
    List<Place> near(Collection<Double> seconds) {
        var near = new TreeSet<>(Comparator.comparingInt(Timed::order));
        for (double time : seconds) {
            int from = (int) Math.floor(time * (1 - SHARE) - REACH);
            int to = (int) Math.ceil(time * (1 + SHARE) + REACH);
            byLimit.subMap(from, true, Math.max(from, to), true).values().forEach(near::addAll);
        }
        return near.stream()
                .map(timed -> new Place(timed.intermediary(), timed.ending()))
                .toList();
    }

    private static Set<Integer> limits(Alike alike) {
        var limits = new TreeSet<>(alike.idle());
        limits.addAll(alike.open());
        return limits;
    }

    private static List<Integer> limits(Ending ending, String trigger, List<Integer> signals) {
        var seconds = ending.seconds();
        return signals.isEmpty() && seconds != null && ending.trigger().equals(trigger) ? List.of(seconds) : signals;
    }
}
