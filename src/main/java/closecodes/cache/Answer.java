package closecodes.cache;

import closecodes.http.Counted;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An answer as a route gave it, ready to be sent again. */
final class Answer {
    private static final int COST_OF_OBJECTS = 500;

    private final int status;
    private final HttpFields fields;
    private final ByteBuffer body;
    private final Validators validators;
    private final @Nullable Object counted;
    private final int weight;

    /**
     * An answer.
     *
     * @param counted what those who count were told of the request
     */
    Answer(int status, HttpFields fields, byte[] body, @Nullable Object counted) {
        this.status = status;
        this.fields = fields.asImmutable();
        this.body = ByteBuffer.wrap(body).asReadOnlyBuffer();
        this.counted = counted;
        this.validators = Validators.of(status, fields);
        this.weight = body.length
                + COST_OF_OBJECTS
                + fields.stream()
                        .mapToInt(field ->
                                field.getName().length() + field.getValue().length())
                        .sum();
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return weight;
    }

    /** Sends it; to a client that has it, as a 304. */
    void send(Asked asked, boolean isHead, Request request, Response response, Callback callback) {
        request.setAttribute(Counted.ATTRIBUTE, counted);
        var headers = response.getHeaders();
        boolean isKnown = asked.isConditional() && validators.clientHas(asked);
        response.setStatus(isKnown ? HttpStatus.NOT_MODIFIED_304 : status);
        for (var field : fields) {
            if (!isKnown || !isOfBody(field)) {
                headers.add(field);
            }
        }
        response.write(true, isKnown || isHead ? null : body.slice(), callback);
    }

    /** Whether a field tells about bytes that a 304 does not have. */
    static boolean isOfBody(HttpField field) {
        return field.getHeader() == HttpHeader.CONTENT_LENGTH || field.getHeader() == HttpHeader.CONTENT_ENCODING;
    }
}
