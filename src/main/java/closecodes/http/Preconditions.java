package closecodes.http;

import java.time.DateTimeException;
import org.eclipse.jetty.http.HttpDateTime;
import org.jspecify.annotations.Nullable;

/** Whether a client has an answer already (RFC 9110 §13). */
public final class Preconditions {
    private static final String ANY = "*";

    private Preconditions() {}

    /**
     * Whether a 304 is the right answer to a GET: {@code If-None-Match} decides alone where it is sent.
     *
     * @param known the request's {@code If-None-Match}
     * @param since the request's {@code If-Modified-Since}
     * @param tag the strong entity tag of the answer
     * @param modified when the answer changed, in seconds since 1970
     */
    public static boolean clientHas(@Nullable String known, @Nullable String since, String tag, long modified) {
        if (known == null) {
            return since != null && modified <= seconds(since);
        }
        return known.equals(tag) || known.strip().equals(ANY) || isListed(tag, known);
    }

    /** A date in any of the three forms of RFC 9110 §5.6.7 in seconds since 1970; the earliest there is if it is none. */
    public static long seconds(String date) {
        try {
            return HttpDateTime.parse(date).toEpochSecond();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Long.MIN_VALUE;
        }
    }

    /** {@code W/"x"} and {@code "x"} are the same for a GET. */
    private static boolean isListed(String tag, String list) {
        for (var each : list.split(",", -1)) {
            var stripped = each.strip();
            if (tag.equals(stripped.startsWith("W/") ? stripped.substring(2) : stripped)) {
                return true;
            }
        }
        return false;
    }
}
