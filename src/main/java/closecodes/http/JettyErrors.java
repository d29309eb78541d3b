package closecodes.http;

import closecodes.catalog.Text;
import closecodes.view.Json;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Errors that Jetty raises before or beside our routes, as the same problem documents; its own are HTML. */
public final class JettyErrors implements Request.Handler {
    private static final Text DETAIL = new Text(
            "The server could not handle the request (HTTP status {status}).",
            "Server không xử lý được yêu cầu này (mã trạng thái HTTP {status}).");

    private static final String EVERYTHING = "*";

    private final String base;

    /**
     * Answers with problem documents.
     *
     * @param base the public address of this service; empty for relative links
     */
    public JettyErrors(String base) {
        this.base = base;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (HttpMethod.OPTIONS.is(request.getMethod())
                && EVERYTHING.equals(request.getHttpURI().getPath())) {
            // A question about the server as a whole, which no route can answer (RFC 9110 §9.3.7).
            response.setStatus(HttpStatus.NO_CONTENT_204);
            CommonHeaders.ALL.forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, OPTIONS");
            response.write(true, null, callback);
            return true;
        }
        var type = ProblemType.ofStatus(response.getStatus());
        var language = ReaderLanguage.of(
                request.getHttpURI().getQuery(), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        var problem = ProblemDocument.of(type, DETAIL.with("status", type.status()), null, null, null, language, base);
        write(problem, request, response, callback);
        return true;
    }

    /** Ends a request with a problem document; its status and headers are added to those already set. */
    public static void write(ProblemDocument problem, Request request, Response response, Callback callback) {
        var body = Json.bytes(problem);
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.CONTENT_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, problem.lang());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.VARY, "Accept-Language");
        CommonHeaders.ALL.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, isHead ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
    }
}
