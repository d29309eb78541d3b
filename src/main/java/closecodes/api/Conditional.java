package closecodes.api;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.jetty.http.HttpDateTime;
import org.jspecify.annotations.Nullable;

/** Validators of an answer and whether the client has it already (RFC 9110 §13). */
final class Conditional {
    private static final int TAG_BYTES = 12;
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private Conditional() {}

    /** A strong entity tag: a fingerprint of the bytes. */
    static String tag(byte[] body) {
        var digest = digest();
        digest.update(body);
        return tag(digest);
    }

    /** The entity tag of the bytes that a digest has seen. */
    static String tag(MessageDigest digest) {
        return '"' + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + '"';
    }

    /** What a tag is made with. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    /** The start of a day as an HTTP date. */
    static String httpDate(LocalDate day) {
        return HTTP_DATE.format(day.atStartOfDay(ZoneOffset.UTC));
    }

    /** Whether a 304 is the right answer: {@code If-None-Match} decides alone where it is sent. */
    static boolean clientHas(Context ctx, String tag, LocalDate modified) {
        var known = ctx.header("If-None-Match");
        if (known != null) {
            return known.strip().equals("*")
                    || Arrays.stream(known.split(",", -1))
                            .map(Conditional::weak)
                            .anyMatch(tag::equals);
        }
        var since = date(ctx.header("If-Modified-Since"));
        return since != null && !modified.atStartOfDay(ZoneOffset.UTC).isAfter(since);
    }

    /** {@code W/"x"} and {@code "x"} are the same for a GET. */
    private static String weak(String tag) {
        var stripped = tag.strip();
        return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
    }

    /** A date in any of the three forms of RFC 9110 §5.6.7, which a recipient has to know. */
    private static @Nullable ZonedDateTime date(@Nullable String header) {
        try {
            return header == null ? null : HttpDateTime.parse(header);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
