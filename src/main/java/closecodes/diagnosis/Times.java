package closecodes.diagnosis;

import closecodes.catalog.Text;
import java.util.List;
import java.util.Locale;

/** Compares measured times with limits. */
final class Times {
    private static final double LEAST_TOLERANCE = 2;
    private static final double SHARE = 0.03;

    private Times() {}

    /** Whether a time is that limit, as exactly as timers and networks are: 3 %, and at least 2 seconds. */
    static boolean fits(double seconds, int limit) {
        // A timer of less than a few seconds says nothing with 2 seconds of tolerance.
        return Math.abs(seconds - limit) <= Math.min(tolerance(limit), limit / 2.0);
    }

    /** The first limit that one of the times fits; -1 if none does. */
    static int firstFit(List<Double> times, List<Integer> limits) {
        for (var limit : limits) {
            if (times.stream().anyMatch(time -> fits(time, limit))) {
                return limit;
            }
        }
        return -1;
    }

    static double fitting(List<Double> times, int limit) {
        return times.stream().filter(time -> fits(time, limit)).findFirst().orElse((double) limit);
    }

    static Text toleranceOf(int limit) {
        return text(tolerance(limit));
    }

    /** A number of seconds without needless digits, in Vietnamese with a comma. */
    static Text text(double seconds) {
        var number = seconds == Math.rint(seconds)
                ? Long.toString((long) seconds)
                : String.format(Locale.ROOT, "%.1f", seconds);
        return new Text(number, number.replace('.', ','));
    }

    private static double tolerance(int limit) {
        return Math.max(LEAST_TOLERANCE, limit * SHARE);
    }
}
