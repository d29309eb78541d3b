package closecodes.limits;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * The proxies that may tell us who asks. What anybody else says about that is not read; neither is what a trusted one says
 * about host and scheme.
 */
public final class TrustedProxies {
    private static final String FOR = "for=";

    private final List<AddressRange> ranges;

    /** Trusts these; none if there is none. */
    public TrustedProxies(List<AddressRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    boolean contains(InetAddress address) {
        for (var range : ranges) {
            if (range.contains(address)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The client behind a connection: the last hop that is none of our proxies. Hops are read from the right, as a client can
     * write into the left what it likes.
     */
    InetAddress client(InetAddress peer, HttpFields headers) {
        var client = peer;
        var hops = hops(headers);
        for (int i = hops.size() - 1; i >= 0 && contains(client); i--) {
            var hop = Addresses.ofHop(hops.get(i));
            if (hop.isEmpty()) {
                // A proxy that hides or garbles who asked it answers for it.
                return client;
            }
            client = hop.get();
        }
        return client;
    }

    /** A proxy that writes one of the two headers lets the other through; {@code X-Forwarded-For} is the usual one. */
    private static List<String> hops(HttpFields headers) {
        return headers.contains(HttpHeader.X_FORWARDED_FOR)
                ? headers.getCSV(HttpHeader.X_FORWARDED_FOR, false)
                : forwarded(headers);
    }

    private static List<String> forwarded(HttpFields headers) {
        var hops = new ArrayList<String>();
        for (var element : headers.getCSV(HttpHeader.FORWARDED, true)) {
            var hop = "";
            for (var pair : element.split(";", -1)) {
                var stripped = pair.strip();
                if (stripped.toLowerCase(Locale.ROOT).startsWith(FOR)) {
                    hop = stripped.substring(FOR.length()).replace("\"", "");
                }
            }
            hops.add(hop);
        }
        return hops;
    }
}
