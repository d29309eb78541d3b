package closecodes.routing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** Validators of an answer (RFC 9110 §8.8). */
public final class Conditional {
    private static final int TAG_BYTES = 12;
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private Conditional() {}

    /** A strong entity tag: a fingerprint of the bytes. */
    public static String tag(byte[] body) {
        var digest = digest();
        digest.update(body);
        return tag(digest);
    }

    /** The entity tag of the bytes that a digest has seen. */
    public static String tag(MessageDigest digest) {
        return '"' + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + '"';
    }

    /** What a tag is made with. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    /** The start of a day as an HTTP date. */
    public static String httpDate(LocalDate day) {
        return HTTP_DATE.format(day.atStartOfDay(ZoneOffset.UTC));
    }
}
