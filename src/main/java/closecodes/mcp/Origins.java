package closecodes.mcp;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The pages that may ask: ours and those of this machine. Others could reach a private server through a name of their own. */
final class Origins {
    private static final Pattern LOCAL =
            Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private final String own;

    /**
     * The origins that are welcome.
     *
     * @param base our public address; empty where nobody said
     */
    Origins(String base) {
        this.own = base.isEmpty() ? "" : origin(URI.create(base));
    }

    /** Whether an {@code Origin} is welcome. */
    boolean accept(String origin) {
        return origin.toLowerCase(Locale.ROOT).equals(own)
                || LOCAL.matcher(origin).matches();
    }

    private static String origin(URI uri) {
        return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
