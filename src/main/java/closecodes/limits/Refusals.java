package closecodes.limits;

import closecodes.catalog.Text;
import closecodes.http.JettyErrors;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.http.ReaderLanguage;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The answers to requests that are too much. */
final class Refusals {
    private static final int OVERLOAD_S = 1;

    private final String base;

    Refusals(String base) {
        this.base = base;
    }

    void tooManyParameters(Request request, Response response, Callback callback) {
        var detail = new Text(
                        "An address has at most {most} query parameters.",
                        "URL chỉ được có tối đa {most} tham số query.")
                .with("most", RequestLimits.MOST_PARAMETERS);
        refuse(ProblemType.BAD_PARAMETER, detail, request, response, callback);
    }

    void tooOften(RateLimit limit, Request request, Response response, Callback callback) {
        var detail = new Text(
                        "Your network address asks too often: at most {most} such requests a second. Try again in {seconds} seconds.",
                        "Có quá nhiều yêu cầu từ địa chỉ mạng của bạn: loại này tối đa {most} yêu cầu mỗi giây. Thử lại sau {seconds} giây.")
                .with("most", limit.rates().quota(limit.kind()) / RequestRates.WINDOW_S)
                .with("seconds", limit.retryAfterS());
        response.getHeaders().put(HttpHeader.RETRY_AFTER, limit.retryAfterS());
        limit.addTo(response.getHeaders());
        refuse(ProblemType.TOO_MANY_REQUESTS, detail, request, response, callback);
    }

    void overloaded(Request request, Response response, Callback callback) {
        var detail = new Text(
                        "The server has too many requests in progress. Try again in {seconds} seconds.",
                        "Server đang xử lý quá nhiều yêu cầu. Thử lại sau {seconds} giây.")
                .with("seconds", OVERLOAD_S);
        response.getHeaders().put(HttpHeader.RETRY_AFTER, OVERLOAD_S);
        refuse(ProblemType.UNAVAILABLE, detail, request, response, callback);
    }

    private void refuse(ProblemType type, Text detail, Request request, Response response, Callback callback) {
        var uri = request.getHttpURI();
        var language = ReaderLanguage.of(uri.getQuery(), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        var problem = ProblemDocument.of(type, detail, uri.getCanonicalPath(), null, null, language, base);
        if (!request.consumeAvailable()) {
            // Jetty will close the connection over the rest of the body; a client that is not told loses its next
            // request.
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        JettyErrors.write(problem, request, response, callback);
    }
}
