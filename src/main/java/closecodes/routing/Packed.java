package closecodes.routing;

import closecodes.http.Gzip;
import closecodes.view.Export;
import closecodes.view.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.zip.GZIPInputStream;

/** A long answer that is made once and kept compressed. */
public final class Packed {
    private final byte[] gzip;
    private final long length;
    private final String tag;

    private Packed(byte[] gzip, long length, String tag) {
        this.gzip = gzip;
        this.length = length;
        this.tag = tag;
    }

    /** Writes an answer. */
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    public static Packed of(Writer writer) {
        var gzip = new ByteArrayOutputStream();
        var length = new long[1];
        var digest = Conditional.digest();
        try (var out = new DigestOutputStream(Gzip.stream(gzip), digest)) {
            writer.write(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    length[0]++;
                    out.write(b);
                }

                @Override
                public void write(byte[] bytes, int offset, int count) throws IOException {
                    length[0] += count;
                    out.write(bytes, offset, count);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return new Packed(gzip.toByteArray(), length[0], Conditional.tag(digest));
    }

    /** The length of the answer itself, in bytes. */
    public long length() {
        return length;
    }

    /** Its entity tag. */
    public String tag() {
        return tag;
    }

    /** The answer as it is kept. */
    public byte[] gzip() {
        return gzip;
    }

    /** The answer itself. */
    public InputStream open() {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(gzip));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be read", e);
        }
    }

    /** An export as one JSON object: its head, then a list for each kind. */
    public static void json(Export export, OutputStream out) throws IOException {
        var head = Json.bytes(export.head());
        out.write(head, 0, head.length - 1);
        out.write(utf8(",\"documents\":["));
        var isFirst = true;
        for (var line : (Iterable<Export.Line>) export.lines()::iterator) {
            if (!isFirst) {
                out.write(',');
            }
            isFirst = false;
            out.write(Json.bytes(line));
        }
        out.write(utf8("]}"));
    }

    /** An export as a JSON object a line. */
    public static void ndjson(Export export, OutputStream out) throws IOException {
        for (var line : (Iterable<Export.Line>) export.lines()::iterator) {
            out.write(Json.bytes(line));
            out.write('\n');
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
