package closecodes.live;

import closecodes.catalog.Text;
import closecodes.ending.Endings;
import closecodes.http.CommonHeaders;
import closecodes.http.JettyErrors;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers that are no upgrade: those that a client asked for, and those that it did not. */
final class Refusals {
    private static final String RETRY_AFTER_S = "10";
    private static final String REDIRECTED = "/live/close/1000?reason=redirected";
    /** What HTTP wants beside some statuses (RFC 9110 §15, RFC 6585 §4). */
    private static final Map<Integer, Map<HttpHeader, String>> NEEDED = Map.ofEntries(
            Map.entry(301, Map.of(HttpHeader.LOCATION, REDIRECTED)),
            Map.entry(302, Map.of(HttpHeader.LOCATION, REDIRECTED)),
            Map.entry(303, Map.of(HttpHeader.LOCATION, REDIRECTED)),
            Map.entry(307, Map.of(HttpHeader.LOCATION, REDIRECTED)),
            Map.entry(308, Map.of(HttpHeader.LOCATION, REDIRECTED)),
            Map.entry(401, Map.of(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"live\"")),
            Map.entry(405, Map.of(HttpHeader.ALLOW, "GET")),
            Map.entry(407, Map.of(HttpHeader.PROXY_AUTHENTICATE, "Basic realm=\"live\"")),
            Map.entry(426, Map.of(HttpHeader.UPGRADE, "websocket", HttpHeader.CONNECTION, "Upgrade")),
            Map.entry(429, Map.of(HttpHeader.RETRY_AFTER, RETRY_AFTER_S)),
            Map.entry(503, Map.of(HttpHeader.RETRY_AFTER, RETRY_AFTER_S)));

    private Refusals() {}

    /** Answers with the status that the client wanted to be refused with; the type says no more than the status. */
    static void onRequest(int status, Request request, Response response, Callback callback) {
        NEEDED.getOrDefault(status, Map.of()).forEach(response.getHeaders()::put);
        if (HttpStatus.hasNoBody(status)) {
            response.setStatus(status);
            CommonHeaders.ALL.forEach(response.getHeaders()::put);
            response.write(true, null, callback);
            return;
        }
        var path = request.getHttpURI().getCanonicalPath();
        var title = HttpStatus.getMessage(status);
        var problem = new ProblemDocument(
                "about:blank", title, status, "The upgrade was refused on request.", path, null, null, "en");
        JettyErrors.write(problem, request, response, callback);
    }

    static void options(Response response, Callback callback, String methods) {
        response.setStatus(HttpStatus.NO_CONTENT_204);
        CommonHeaders.ALL.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.ALLOW, methods);
        response.getHeaders().put("Access-Control-Allow-Methods", methods);
        response.getHeaders().put("Access-Control-Allow-Headers", "*");
        response.getHeaders().put("Access-Control-Max-Age", "86400");
        response.write(true, null, callback);
    }

    static RefusedException method(String method, String allowed) {
        return new RefusedException(
                ProblemType.METHOD_NOT_ALLOWED,
                new Text("A WebSocket is opened with a GET.", "WebSocket phải mở bằng GET."),
                method,
                null,
                Map.of("Allow", allowed));
    }

    static RefusedException noSuchEnding(String below, String path) {
        return new RefusedException(
                ProblemType.NO_SUCH_ENDING,
                new Text("{list} lists the endings.", "Xem danh sách các kiểu đóng ở {list}.").with("list", "/live"),
                below + path,
                Endings.nearest(path).map(below::concat).orElse(null),
                Map.of());
    }

    static RefusedException unreadable(String piece) {
        return new RefusedException(
                ProblemType.BAD_PARAMETER,
                new Text(
                        "After % two hexadecimal digits must follow; a percent sign itself is %25.",
                        "Sau % phải là hai chữ số hệ 16; muốn viết dấu % thì dùng %25."),
                piece);
    }

    static RefusedException full(LiveSockets.Admission why) {
        var detail =
                switch (why) {
                    case TOO_MANY_OF_ADDRESS ->
                        new Text(
                                "Too many sockets of your network address are open. Close some, or try again in {seconds} seconds.",
                                "Đang có quá nhiều socket từ địa chỉ mạng của bạn. Đóng bớt, hoặc thử lại sau {seconds} giây.");
                    case STOPPING -> new Text("The server stops.", "Server đang dừng.");
                    default ->
                        new Text(
                                "Too many sockets are open. Try again in {seconds} seconds.",
                                "Đang có quá nhiều socket mở. Thử lại sau {seconds} giây.");
                };
        return new RefusedException(
                ProblemType.UNAVAILABLE,
                detail.with("seconds", RETRY_AFTER_S),
                null,
                null,
                Map.of("Retry-After", RETRY_AFTER_S));
    }
}
