package closecodes.log;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Gives each answer the id of its request: the client's own if it is well-formed, else a new one. */
public final class RequestIds implements HttpConfiguration.Customizer {
    static final String HEADER = "X-Request-Id";

    private static final int LONGEST = 128;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:/+=@-]{1," + LONGEST + "}");

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        var asked = request.getHeaders().get(HEADER);
        answer.put(HEADER, isWellFormed(asked) ? asked : made());
        return request;
    }

    private static boolean isWellFormed(@Nullable String id) {
        return id != null && id.length() <= LONGEST && WELL_FORMED.matcher(id).matches();
    }

    /** 16 hexadecimal digits: to be told apart, not to be kept secret. */
    private static String made() {
        var digits = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return "0".repeat(16 - digits.length()) + digits;
    }
}
