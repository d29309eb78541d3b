package closecodes.cache;

import closecodes.http.Counted;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An answer as a route gave it, ready to be sent again. */
final class Answer {
    private static final int COST_OF_OBJECTS = 500;

    private final int status;
    private final HeaderBlock block;
    private final List<HttpField> fieldsOfBody = new ArrayList<>();
    private final ByteBuffer body;
    private final Validators validators;
    private final @Nullable Counted counted;
    private final int weight;

    /**
     * An answer.
     *
     * @param counted what those who count were told of the request
     */
    Answer(int status, HttpFields fields, byte[] body, @Nullable Counted counted) {
        var others = new ArrayList<HttpField>();
        for (var field : fields) {
            if (field.getHeader() == HttpHeader.CONTENT_LENGTH || field.getHeader() == HttpHeader.CONTENT_ENCODING) {
                fieldsOfBody.add(field);
            } else {
                others.add(field);
            }
        }
        this.status = status;
        this.block = new HeaderBlock(others);
        // Outside the heap, where the socket takes it from: any other has to be copied there for each client.
        this.body = ByteBuffer.allocateDirect(body.length).put(body).flip();
        this.counted = counted;
        this.validators = Validators.of(status, fields);
        this.weight = body.length + block.getEncodedLength(HttpVersion.HTTP_1_1) + COST_OF_OBJECTS;
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return weight;
    }

    /** Sends it; to a client that has it, as a 304, which has none of the headers that tell about bytes. */
    void send(Asked asked, boolean isHead, Request request, Response response, Callback callback) {
        request.setAttribute(Counted.ATTRIBUTE, counted);
        response.getHeaders().add(block);
        if (asked.isConditional() && validators.clientHas(asked)) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, null, callback);
            return;
        }
        response.setStatus(status);
        for (var field : fieldsOfBody) {
            response.getHeaders().add(field);
        }
        response.write(true, isHead ? null : body.slice(), callback);
    }
}
