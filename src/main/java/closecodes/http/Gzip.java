package closecodes.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The one content coding that we have (RFC 9110 §8.4.1.3): who takes it, and what becomes of bytes and their tag. */
public final class Gzip {
    /** What {@code Content-Encoding} calls it. */
    public static final String NAME = "gzip";

    private Gzip() {}

    /** Whether a client with this {@code Accept-Encoding} takes gzip, and likes it no less than plain bytes. */
    public static boolean isTaken(@Nullable String header) {
        if (header == null) {
            return false;
        }
        double gzip = -1;
        double plain = 0;
        double others = 0;
        for (var part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            var pieces = part.split(";", 2);
            double quality = pieces.length == 1 ? 1 : quality(pieces[1].strip());
            switch (pieces[0].strip()) {
                case "gzip", "x-gzip" -> gzip = quality;
                case "identity" -> plain = quality;
                case "*" -> others = quality;
                default -> {}
            }
        }
        double liking = gzip < 0 ? others : gzip;
        return liking > 0 && liking >= plain;
    }

    /** The bytes, as small as they get. */
    public static byte[] compress(byte[] bytes) {
        var gzip = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (var out = stream(gzip)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return gzip.toByteArray();
    }

    /** Compresses what is written to it, as small as it gets. */
    public static OutputStream stream(OutputStream to) throws IOException {
        return new Smallest(to);
    }

    /** The entity tag of the compressed bytes, given that of the plain ones: strong tags differ where bytes do. */
    public static String tag(String tag) {
        return tag.substring(0, tag.length() - 1) + "-gzip\"";
    }

    /** What cannot be read says nothing against gzip. */
    private static double quality(String parameter) {
        return parameter.matches("q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
                ? Double.parseDouble(parameter.substring(parameter.indexOf('=') + 1))
                : 1;
    }

    private static final class Smallest extends GZIPOutputStream {

        Smallest(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
