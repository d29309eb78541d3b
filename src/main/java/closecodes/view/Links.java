package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Providers;
import closecodes.protocol.CloseCode;

/**
 * Addresses of what we serve.
 *
 * @param base the public address without a slash at its end; empty for links relative to the host
 */
public record Links(String base) {

    /** The address of a path in one language. */
    public String to(String path, Language language) {
        return base + path + "?lang=" + language.tag();
    }

    /** The address of a path with a query of its own, in one language. */
    public String to(String path, String query, Language language) {
        return query.isEmpty() ? to(path, language) : base + path + "?" + query + "&lang=" + language.tag();
    }

    /** The address of a path that is the same in every language. */
    public String to(String path) {
        return base + path;
    }

    /** The path of a page in one language: Vietnamese pages lie below {@code /vi}. */
    public static String page(String path, Language language) {
        return language == Language.EN ? path : path.equals("/") ? "/vi" : "/vi" + path;
    }

    /** The path of a code. */
    public static String code(CloseCode code) {
        return "/v1/codes/" + code;
    }

    /** The path of a range. */
    public static String range(String id) {
        return "/v1/ranges/" + id;
    }

    /** The path of a comparison. */
    public static String comparison(CloseCode a, CloseCode b) {
        return "/v1/compare/" + a + "-vs-" + b;
    }

    /** The path of a library. */
    public static String library(String id) {
        return "/v1/libraries/" + id;
    }

    /** The path of a service. */
    public static String provider(String id) {
        return "/v1/providers/" + id;
    }

    /** The path of a number at a service. */
    public static String code(Providers.Use use) {
        return "/v1/codes/" + use.id();
    }

    /** The path of an intermediary. */
    public static String intermediary(String id) {
        return "/v1/intermediaries/" + id;
    }

    /** The path of a situation. */
    public static String situation(String id) {
        return "/v1/situations/" + id;
    }

    /** The addresses of one document in its formats and languages. */
    DocumentLinks document(String path, Language language) {
        return new DocumentLinks(
                to(path, language),
                to(path + ".json", language),
                to(path + ".md", language),
                to(path + ".txt", language),
                to(path, Language.EN),
                to(path, Language.VI));
    }

    /** The addresses of a document that needs a query of its own. */
    DocumentLinks document(String path, String query, Language language) {
        return new DocumentLinks(
                to(path, query, language),
                to(path + ".json", query, language),
                to(path + ".md", query, language),
                to(path + ".txt", query, language),
                to(path, query, Language.EN),
                to(path, query, Language.VI));
    }

    /** A document in its formats and languages. */
    public record DocumentLinks(String self, String json, String markdown, String text, String en, String vi) {}
}
