package closecodes.live;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The opening handshake as RFC 6455 §4.2.1 asks for it. No extension and no subprotocol is ever accepted: a client that
 * offers some is let in without, and fails by itself if it needs one, as browsers do.
 */
final class Handshake {
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final String KEY = "Sec-WebSocket-Key";
    private static final String VERSION = "Sec-WebSocket-Version";
    private static final String OUR_VERSION = "13";
    private static final int KEY_BYTES = 16;
    private static final int KEY_CHARACTERS = 24;
    private static final String WEBSOCKET = "websocket";

    private static final Text HOW = new Text(
            "This address is for WebSocket clients. In a browser: {example}",
            "URL này dành cho client WebSocket. Trong trình duyệt: {example}");
    private static final String EXAMPLE =
            "new WebSocket(\"ws://…{path}\").onclose = e => console.log(e.code, e.reason, e.wasClean)";

    private Handshake() {}

    /** Whether a client asks for WebSocket at all, well or badly. */
    static boolean isAskedFor(Request request) {
        return request.getHeaders().contains(HttpHeader.UPGRADE, WEBSOCKET);
    }

    /**
     * The {@code Sec-WebSocket-Accept} that answers a request.
     *
     * @throws RefusedException if it is no handshake, or not a good one
     */
    static String accept(Request request) {
        var headers = request.getHeaders();
        if (!isAskedFor(request)) {
            throw upgradeRequired(request);
        }
        if (request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_1) {
            throw bad(
                    new Text("WebSocket here needs HTTP/1.1.", "WebSocket ở đây cần HTTP/1.1."),
                    request.getConnectionMetaData().getHttpVersion().asString());
        }
        if (!headers.contains(HttpHeader.CONNECTION, "upgrade")) {
            throw bad(
                    new Text(
                            "The header `Connection` must contain `Upgrade`. Proxies remove it where nobody tells them to keep it.",
                            "Header `Connection` phải có `Upgrade`. Proxy xóa giá trị này nếu không được cấu hình để giữ lại."),
                    headers.get(HttpHeader.CONNECTION));
        }
        if (request.getLength() > 0 || headers.contains(HttpHeader.TRANSFER_ENCODING)) {
            throw bad(
                    new Text("An upgrade has no body.", "Yêu cầu nâng cấp không được có body."),
                    headers.get(HttpHeader.CONTENT_LENGTH));
        }
        requireVersion(headers);
        return accept(key(headers));
    }

    /**
     * Lets pages of these origins through, or of any if none is listed.
     *
     * @throws RefusedException for others
     */
    static void requireKnownOrigin(Request request, Set<String> known) {
        var origin = request.getHeaders().get(HttpHeader.ORIGIN);
        // Only pages have an origin; other clients could send any.
        if (origin != null && !known.isEmpty() && !known.contains(origin)) {
            throw new RefusedException(
                    ProblemType.FORBIDDEN_ORIGIN,
                    new Text(
                            "Pages of this origin may not connect here. The operator lists those that may in CLOSECODES_LIVE_ORIGINS.",
                            "Trang từ origin này không được kết nối tới đây. Người vận hành liệt kê các origin được phép trong CLOSECODES_LIVE_ORIGINS."),
                    origin);
        }
    }

    private static void requireVersion(HttpFields headers) {
        var versions = headers.getValuesList(VERSION);
        if (versions.size() != 1 || !versions.get(0).strip().equals(OUR_VERSION)) {
            throw new RefusedException(
                    ProblemType.UPGRADE_REQUIRED,
                    new Text(
                            "The header `Sec-WebSocket-Version` must be 13.",
                            "Header `Sec-WebSocket-Version` phải là 13."),
                    String.join(", ", versions),
                    OUR_VERSION,
                    Map.of(VERSION, OUR_VERSION));
        }
    }

    private static String key(HttpFields headers) {
        var keys = headers.getValuesList(KEY);
        var key = keys.size() == 1 ? keys.get(0).strip() : "";
        try {
            // Java would take it without its padding too.
            if (key.length() == KEY_CHARACTERS && Base64.getDecoder().decode(key).length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw badKey(keys.toString());
        }
        throw badKey(String.join(", ", keys));
    }

    private static RefusedException badKey(String value) {
        return bad(
                new Text(
                        "The header `Sec-WebSocket-Key` must be there once: 16 random bytes in Base64.",
                        "Header `Sec-WebSocket-Key` phải xuất hiện đúng một lần: 16 byte ngẫu nhiên mã hóa Base64."),
                value);
    }

    private static String accept(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-1", e);
        }
    }

    private static RefusedException upgradeRequired(Request request) {
        var example = EXAMPLE.replace("{path}", request.getHttpURI().getCanonicalPath());
        return new RefusedException(
                ProblemType.UPGRADE_REQUIRED,
                HOW.with("example", "`" + example + "`"),
                null,
                null,
                Map.of("Upgrade", WEBSOCKET, "Connection", "Upgrade"));
    }

    private static RefusedException bad(Text detail, @Nullable String value) {
        return new RefusedException(ProblemType.BAD_HANDSHAKE, detail, value);
    }
}
