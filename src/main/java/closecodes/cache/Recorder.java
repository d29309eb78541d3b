package closecodes.cache;

import closecodes.http.Counted;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes down an answer on its way out, if it is one to be remembered, and makes it a 304 for a client that has it. */
final class Recorder extends Response.Wrapper {
    private final Asked asked;
    private final int largest;
    private final Consumer<Answer> keep;
    /** Headers that others set before the routes were asked, such as {@code Date}. */
    private final Set<String> others;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private HttpFields fields = HttpFields.EMPTY;
    private int status;
    private boolean hasBegun;
    private boolean isKept;
    private boolean isKnown;

    /**
     * A recorder of one answer.
     *
     * @param largest how many bytes a body may have that is remembered
     * @param keep is given the answer once it is whole
     */
    Recorder(Request request, Response wrapped, Asked asked, int largest, Consumer<Answer> keep) {
        super(request, wrapped);
        this.asked = asked;
        this.largest = largest;
        this.keep = keep;
        this.others = Set.copyOf(wrapped.getHeaders().getFieldNamesCollection());
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        if (!hasBegun) {
            hasBegun = true;
            begin();
        }
        if (isKept) {
            takeDown(content, last);
        }
        if (!isKnown) {
            super.write(last, content, callback);
        } else if (last) {
            super.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            callback.succeeded();
        }
    }

    /** Looks at the headers, which are complete when the first bytes of the body come. */
    private void begin() {
        var headers = getHeaders();
        // Jetty's 0 is a status that nobody has set, and is sent as 200.
        status = getStatus() == 0 ? HttpStatus.OK_200 : getStatus();
        isKept = isForEverybody(headers);
        fields = own(headers);
        isKnown = asked.isConditional() && Validators.of(status, headers).clientHas(asked);
        if (isKnown) {
            setStatus(HttpStatus.NOT_MODIFIED_304);
            headers.remove(HttpHeader.CONTENT_LENGTH).remove(HttpHeader.CONTENT_ENCODING);
        }
    }

    private void takeDown(ByteBuffer content, boolean last) {
        int length = BufferUtil.length(content);
        if (body.size() + length > largest) {
            isKept = false;
            return;
        }
        if (length > 0) {
            var bytes = BufferUtil.toArray(content);
            body.write(bytes, 0, bytes.length);
        }
        if (last && isWhole()) {
            keep.accept(new Answer(status, fields, body.toByteArray(), counted()));
        }
    }

    private @Nullable Counted counted() {
        return getRequest().getAttribute(Counted.ATTRIBUTE) instanceof Counted counted
                ? counted.withLanguage(fields.get(HttpHeader.CONTENT_LANGUAGE))
                : null;
    }

    /** An answer that broke off is shorter than it promised. */
    private boolean isWhole() {
        return status == HttpStatus.PERMANENT_REDIRECT_308
                || fields.getLongField(HttpHeader.CONTENT_LENGTH) == body.size();
    }

    /** What our routes let shared caches keep, they let us keep. */
    private boolean isForEverybody(HttpFields headers) {
        var control = headers.get(HttpHeader.CACHE_CONTROL);
        return (status == HttpStatus.OK_200 || status == HttpStatus.PERMANENT_REDIRECT_308)
                && control != null
                && control.startsWith("public,")
                && !headers.contains(HttpHeader.SET_COOKIE);
    }

    private HttpFields own(HttpFields headers) {
        var own = HttpFields.build();
        for (var field : headers) {
            if (!others.contains(field.getName())) {
                own.add(field);
            }
        }
        return own.asImmutable();
    }
}
