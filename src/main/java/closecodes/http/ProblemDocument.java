package closecodes.http;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/**
 * An error as the client gets it (RFC 9457).
 *
 * @param value what was wrong, as the client sent it; null where there is no single value
 * @param didYouMean what the client probably meant; null if that is anybody's guess
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String value,
        @Nullable String didYouMean,
        String lang) {
    /** The media type of problem documents. */
    public static final String CONTENT_TYPE = "application/problem+json";

    private static final int LONGEST_ECHO = 200;

    /** The document in one language; {@code base} is our public address, or nothing. */
    public static ProblemDocument of(
            ProblemType type,
            Text detail,
            @Nullable String path,
            @Nullable String value,
            @Nullable String suggestion,
            Language language,
            String base) {
        return new ProblemDocument(
                base + type.path(),
                type.title().in(language),
                type.status(),
                detail.in(language),
                path == null ? null : cut(path, LONGEST_ECHO),
                value == null ? null : cut(value, LONGEST_ECHO),
                suggestion,
                language.tag());
    }

    /** The beginning of a long text; no character outside the basic plane is cut in two. */
    public static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
