package closecodes.cache;

import closecodes.catalog.Language;
import closecodes.http.Gzip;
import closecodes.http.ReaderLanguage;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers a GET or HEAD that was answered before on the thread that read it, without a route being asked; hands all other
 * requests to a worker, and remembers what comes of them.
 */
public final class RememberedAnswers extends Handler.Wrapper {
    private static final int LONGEST_TARGET = 1_024;

    private final long bytes;
    private final Meanings<Integer> formats;
    private final Meanings<Language> languages = new Meanings<>(header -> ReaderLanguage.of(null, header));
    private final Meanings<Boolean> codings = new Meanings<>(Gzip::isTaken);
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    private volatile Memory memory;

    /**
     * A handler that remembers nothing yet.
     *
     * @param bytes how much memory the answers may take
     * @param mediaTypes every one that {@code Accept} can choose
     */
    public RememberedAnswers(long bytes, List<String> mediaTypes) {
        this.bytes = bytes;
        this.formats = new Meanings<>(header -> Liking.of(header, mediaTypes));
        this.memory = new Memory(bytes);
    }

    /**
     * Forgets everything: call it when the routes have begun to answer from other documents. Requests that are under way
     * may still answer from the old ones; what they answer goes into the old memory, which nobody reads any more.
     */
    public void forget() {
        memory = new Memory(bytes);
    }

    /** How many requests were answered from memory. */
    public long hits() {
        return hits.sum();
    }

    /** How many requests could have been answered from memory, but had to be answered by a route. */
    public long misses() {
        return misses.sum();
    }

    /** How many answers are remembered, about. */
    public long size() {
        return memory.size();
    }

    /** How many bytes they take, about. */
    public long weight() {
        return memory.weight();
    }

    /** Nothing here waits, so the thread that reads from all sockets may do it. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var asked = Asked.of(request.getHeaders());
        var question = question(request, asked);
        if (question == null) {
            handOn(request, response, callback);
            return true;
        }
        var current = memory;
        var answer = current.find(question);
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        if (answer != null) {
            hits.increment();
            answer.send(asked, isHead, request, response, callback);
            return true;
        }
        misses.increment();
        if (isHead) {
            handOn(request, response, callback);
        } else {
            var recorder =
                    new Recorder(request, response, asked, current.largest(), whole -> current.keep(question, whole));
            handOn(asked.isConditional() ? new Unconditional(request) : request, recorder, callback);
        }
        return true;
    }

    private @Nullable Question question(Request request, Asked asked) {
        boolean isReading = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (!isReading || !asked.isPlain()) {
            return null;
        }
        var target = request.getHttpURI().getPathQuery();
        return target.length() > LONGEST_TARGET
                ? null
                : new Question(
                        target,
                        formats.of(asked.accept()),
                        languages.of(asked.language()),
                        codings.of(asked.encoding()));
    }

    private void handOn(Request request, Response response, Callback callback) {
        try {
            getServer().getThreadPool().execute(() -> ask(request, response, callback));
        } catch (RejectedExecutionException e) {
            Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
        }
    }

    private void ask(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    /** A request for the whole answer, which is what is worth remembering. */
    private static final class Unconditional extends Request.Wrapper {
        private final HttpFields headers;

        Unconditional(Request request) {
            super(request);
            this.headers = HttpFields.build(request.getHeaders())
                    .remove(HttpHeader.IF_NONE_MATCH)
                    .remove(HttpHeader.IF_MODIFIED_SINCE)
                    .asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
