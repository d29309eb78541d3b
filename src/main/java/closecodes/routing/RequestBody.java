package closecodes.routing;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import io.javalin.config.Key;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/** The bytes of a body, as far as they come in time: somebody who sends one a second must not hold a thread for days. */
public final class RequestBody {
    /** How long a body may take, from the moment at which it is read. */
    public static final Key<Duration> TIME = new Key<>("closecodes.body-time");

    /** The largest body that is read, in KiB. */
    public static final int LARGEST_KIB = 1024;

    private static final int LARGEST = LARGEST_KIB * 1024;

    /** Of a body that is refused, in bytes: far more than what clients send by mistake. */
    private static final long MOST_SKIPPED = 16L * LARGEST;

    /** The content coding of a body that is sent as it is. */
    private static final String PLAIN = "identity";

    private RequestBody() {}

    /**
     * Reads the whole body.
     *
     * @throws ProblemException if it is compressed, or takes too long
     */
    public static byte[] read(Context ctx) {
        refuseCoding(ctx);
        var time = ctx.appData(TIME);
        long endNs = System.nanoTime() + time.toNanos();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            var in = ctx.req().getInputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes.write(buffer, 0, count);
                if (bytes.size() > LARGEST) {
                    throw new ContentTooLargeResponse();
                }
                if (System.nanoTime() - endNs >= 0) {
                    throw tooSlow(time);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw e.getCause() instanceof TimeoutException ? tooSlow(time) : cut();
        }
    }

    /**
     * Takes in what nobody has read, as far as it comes in time, so that a refusal reaches a client that is still sending: with
     * bytes on their way, the end of the connection would overtake the answer (RFC 9112 §9.6).
     */
    public static void skip(Context ctx) {
        boolean isWaiting = ctx.header("Expect") != null;
        if (isWaiting || ctx.req().getContentLengthLong() > MOST_SKIPPED) {
            return;
        }
        long endNs = System.nanoTime() + ctx.appData(TIME).toNanos();
        var buffer = new byte[8192];
        long skipped = 0;
        try {
            var in = ctx.req().getInputStream();
            for (int count = in.read(buffer);
                    count >= 0 && skipped < MOST_SKIPPED && System.nanoTime() - endNs < 0;
                    count = in.read(buffer)) {
                skipped += count;
            }
        } catch (IOException e) {
            // The client has gone, or is too slow: the answer says what was wrong first.
        }
    }

    /** Compressed bytes would be taken for a text that says nothing (RFC 9110 §8.4). */
    private static void refuseCoding(Context ctx) {
        var coding =
                Objects.requireNonNullElse(ctx.header("Content-Encoding"), "").strip();
        if (!coding.isEmpty() && !coding.equalsIgnoreCase(PLAIN)) {
            throw new ProblemException(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            new Text(
                                    "Bodies are not unpacked here. Send it as it is, without Content-Encoding.",
                                    "Server không giải nén body. Gửi bản chưa nén, không kèm Content-Encoding."))
                    .about(coding)
                    .with("Accept-Encoding", PLAIN);
        }
    }

    private static ProblemException tooSlow(Duration time) {
        return new ProblemException(
                        ProblemType.REQUEST_TIMEOUT,
                        new Text(
                                        "The body did not come to its end within {s} seconds. Send it at once.",
                                        "Sau {s} giây server vẫn chưa nhận đủ body. Gửi lại toàn bộ body liền một lượt.")
                                .with("s", time.toSeconds()))
                .with("Connection", "close");
    }

    private static ProblemException cut() {
        return new ProblemException(
                ProblemType.BAD_REQUEST, new Text("The body ended too early.", "Body kết thúc quá sớm."));
    }
}
