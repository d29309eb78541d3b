package closecodes.api;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Hides {@code X-HTTP-Method-Override}, which Javalin obeys on every request: a GET that is answered as if it were a
 * HEAD or OPTIONS would go into shared caches as an empty page.
 */
public final class OwnMethod implements HttpConfiguration.Customizer {
    private static final String OVERRIDE = "X-HTTP-Method-Override";

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return request.getHeaders().contains(OVERRIDE) ? new Plain(request) : request;
    }

    private static final class Plain extends Request.Wrapper {
        private final HttpFields headers;

        Plain(Request request) {
            super(request);
            var kept = HttpFields.build();
            for (HttpField field : request.getHeaders()) {
                if (!field.getName().equalsIgnoreCase(OVERRIDE)) {
                    kept.add(field);
                }
            }
            this.headers = kept.asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
