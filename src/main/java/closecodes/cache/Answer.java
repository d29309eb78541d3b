package closecodes.cache;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer as a route gave it, ready to be sent again. */
final class Answer {
    private static final int COST_OF_OBJECTS = 500;

    private final int status;
    private final HeaderBlock block;
    private final List<HttpField> fieldsOfBody = new ArrayList<>();
    private final ByteBuffer body;
    private final Validators validators;
    private final int weight;

    Answer(int status, HttpFields fields, byte[] body) {
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
        this.body = ByteBuffer.wrap(body);
        this.validators = Validators.of(status, fields);
        this.weight = body.length + block.getEncodedLength(HttpVersion.HTTP_1_1) + COST_OF_OBJECTS;
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return weight;
    }

    /** Sends it; to a client that has it, as a 304, which has none of the headers that tell about bytes. */
    void send(Asked asked, boolean isHead, Response response, Callback callback) {
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
