package closecodes.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Network addresses as text. A name is never looked up: the text may come from a stranger. */
final class Addresses {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern COLONS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final int LARGEST_BYTE = 255;

    private Addresses() {}

    /** The address that a text is, if it is one. */
    static Optional<InetAddress> parse(String text) {
        try {
            if (text.indexOf(':') >= 0) {
                // Java looks up no name that contains a colon.
                return COLONS.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
            }
            var dotted = DOTTED.matcher(text);
            if (!dotted.matches()) {
                return Optional.empty();
            }
            var bytes = new byte[4];
            for (int i = 0; i < bytes.length; i++) {
                int value = Integer.parseInt(dotted.group(i + 1));
                if (value > LARGEST_BYTE) {
                    return Optional.empty();
                }
                bytes[i] = (byte) value;
            }
            return Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /**
     * The address of a hop as proxies write it in {@code X-Forwarded-For} and {@code Forwarded} (RFC 7239 §6): some add a
     * port, and IPv6 may stand in brackets.
     */
    static Optional<InetAddress> ofHop(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? Optional.empty() : parse(text.substring(1, end));
        }
        int colon = text.indexOf(':');
        boolean hasPort = colon >= 0 && colon == text.lastIndexOf(':');
        return parse(hasPort ? text.substring(0, colon) : text);
    }
}
