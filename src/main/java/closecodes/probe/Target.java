package closecodes.probe;

import closecodes.catalog.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a server is (RFC 6455 §3).
 *
 * @param isTls whether it is {@code wss}
 * @param host a name or an address; an IPv6 address without brackets
 * @param resource path and query, beginning with a slash
 */
public record Target(boolean isTls, String host, int port, String resource) {
    private static final Text WRITE_WS = new Text(
            "Write it as ws://host:port/path or wss://host/path.",
            "Viết dạng ws://host:port/path hoặc wss://host/path.");

    /**
     * Reads an address such as {@code wss://example.org/chat}.
     *
     * @throws ProbeException if it is none
     */
    public static Target of(String address) throws ProbeException {
        var uri = parsed(address);
        var scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        var host = uri.getHost();
        if (!(scheme.equals("ws") || scheme.equals("wss")) || host == null || host.isEmpty()) {
            throw refused(address);
        }
        if (uri.getRawUserInfo() != null) {
            throw new ProbeException(
                    new Text(
                            "A WebSocket address has no user name in it.",
                            "URL WebSocket không được chứa tên người dùng."),
                    new Text(
                            "Send it as --header 'Authorization: Basic …'.",
                            "Gửi bằng --header 'Authorization: Basic …'."));
        }
        if (uri.getRawFragment() != null) {
            throw new ProbeException(
                    new Text("A WebSocket address has no #fragment.", "URL WebSocket không được có phần #fragment."),
                    new Text("Leave it out.", "Bỏ phần đó đi."));
        }
        boolean isTls = scheme.equals("wss");
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Target(
                isTls,
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                uri.getPort() >= 0 ? uri.getPort() : isTls ? 443 : 80,
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    /** The value of the {@code Host} header: without the port where it is the usual one. */
    public String authority() {
        var name = host.contains(":") ? "[" + host + "]" : host;
        return port == (isTls ? 443 : 80) ? name : name + ":" + port;
    }

    @Override
    public String toString() {
        return (isTls ? "wss://" : "ws://") + authority() + resource;
    }

    private static URI parsed(String address) throws ProbeException {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException e) {
            throw refused(address);
        }
    }

    private static ProbeException refused(String address) {
        return new ProbeException(
                new Text("\"{address}\" is no WebSocket address.", "“{address}” không phải URL WebSocket.")
                        .with("address", Printable.of(address)),
                WRITE_WS);
    }
}
