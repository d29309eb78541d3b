package closecodes.routing;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;

/** What a form of a page sent as {@code multipart/form-data} (RFC 7578), in UTF-8; nothing of it touches a disk. */
public final class FormBody {
    private static final String TYPE = "multipart/form-data";
    private static final int MOST_PARTS = 32;
    private static final int IN_MEMORY = -1;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormBody() {}

    /** Whether the body of a request is that of a form. */
    public static boolean isSent(Context ctx) {
        return SentType.of(ctx).is(TYPE);
    }

    /**
     * Reads the body of a request.
     *
     * @throws ProblemException if it is no form
     */
    public static FormBody read(Context ctx) {
        var boundary = boundary(ctx);
        if (boundary.isEmpty()) {
            throw new ProblemException(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            new Text(
                                    "Send the form as multipart/form-data with its boundary, as browsers do.",
                                    "Gửi form dạng multipart/form-data kèm boundary, như trình duyệt vẫn làm."))
                    .about(SentType.of(ctx).header());
        }
        var form = new FormBody();
        try (var parts = parse(boundary.get(), RequestBody.read(ctx))) {
            for (var part : parts) {
                form.values
                        .computeIfAbsent(part.getName(), name -> new ArrayList<>())
                        .add(text(part));
            }
        }
        return form;
    }

    private static Optional<String> boundary(Context ctx) {
        try {
            return isSent(ctx)
                    ? Optional.ofNullable(MultiPart.extractBoundary(ctx.header("Content-Type")))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // A quotation mark that nothing closes.
            return Optional.empty();
        }
    }

    /** Bytes that are no UTF-8 are replaced, as in a body that is the text itself: a log is worth reading all the same. */
    private static String text(MultiPart.Part part) {
        SentType.of(part.getHeaders().get("Content-Type")).requireUtf8();
        try {
            return StandardCharsets.UTF_8
                    .decode(Content.Source.asByteBuffer(part.getContentSource()))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be read", e);
        }
    }

    private static MultiPartFormData.Parts parse(String boundary, byte[] body) {
        var parser = new MultiPartFormData.Parser(boundary);
        parser.setMaxParts(MOST_PARTS);
        parser.setMaxMemoryFileSize(IN_MEMORY);
        try {
            var parts = new CompletableFuture<MultiPartFormData.Parts>();
            parser.parse(Content.Source.from(ByteBuffer.wrap(body)), Promise.Invocable.toPromise(parts));
            return parts.join();
        } catch (CompletionException e) {
            throw new ProblemException(
                    ProblemType.BAD_REQUEST,
                    new Text(
                            "The body is no multipart/form-data that can be read.",
                            "Không đọc được body theo dạng multipart/form-data."));
        }
    }

    /** The first value of a field, if it is there. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Every value of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A problem with one field. */
    public ProblemException wrong(String field, Text detail) {
        return new ProblemException(ProblemType.BAD_FIELD, detail.with("field", field)).about(field);
    }
}
