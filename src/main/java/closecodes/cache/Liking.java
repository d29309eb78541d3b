package closecodes.cache;

import closecodes.http.Accept;
import java.util.Arrays;
import java.util.List;

/** The order in which an {@code Accept} header puts media types: its small set of outcomes is all that an answer depends on. */
final class Liking {
    private static final int BITS = 3;

    private Liking() {}

    /**
     * The rank of each of at most seven media types in three bits: 0 if it is refused, equal for types that are liked equally, higher for
     * those that are liked more.
     */
    static int of(String header, List<String> mediaTypes) {
        var accept = Accept.of(header);
        var qualities = mediaTypes.stream().mapToDouble(accept::quality).toArray();
        int ranks = 0;
        for (double quality : qualities) {
            ranks = (ranks << BITS) | rank(quality, qualities);
        }
        return ranks;
    }

    /** How many different qualities above 0 are not higher. */
    private static int rank(double quality, double[] all) {
        return (int) Arrays.stream(all)
                .filter(each -> each > 0 && each <= quality)
                .distinct()
                .count();
    }
}
