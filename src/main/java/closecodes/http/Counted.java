package closecodes.http;

import org.jspecify.annotations.Nullable;

/**
 * What those who count learn of a request. Whoever answers a request sets it as {@link #ATTRIBUTE}; an answer that is
 * remembered keeps it.
 *
 * @param route the template of the path, such as {@code /v1/codes/{code}}; never the path itself
 * @param code the canonical id of the one code that it asks for; null if it does not ask for one
 * @param pair the canonical id of the two codes that it compares; null if it does not compare two
 * @param language of the answer, where it is remembered; null where its headers tell
 */
public record Counted(
        String route,
        @Nullable String code,
        @Nullable String pair,
        @Nullable String language) {
    /** The name of the attribute of the request. */
    public static final String ATTRIBUTE = "closecodes.counted";

    /** A request to a route. */
    public static Counted route(String route) {
        return new Counted(route, null, null, null);
    }

    /** The same, for one code. */
    public Counted withCode(String id) {
        return new Counted(route, id, null, language);
    }

    /** The same, for two codes. */
    public Counted withPair(String id) {
        return new Counted(route, null, id, language);
    }

    /** The same, remembered in a language. */
    public Counted withLanguage(@Nullable String tag) {
        return new Counted(route, code, pair, tag);
    }
}
