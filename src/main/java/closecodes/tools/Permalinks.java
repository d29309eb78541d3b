package closecodes.tools;

import closecodes.catalog.Language;

/**
 * Addresses of pages for people, which never change.
 *
 * @param base the public address of the service without a slash at its end; empty for links relative to the host
 */
public record Permalinks(String base) {
    private static final String API = "/v1/";

    /** The page of a code, by its id such as {@code 1006} or {@code discord-gateway:4004}. */
    public String code(String id, Language language) {
        return page("/codes/" + id, language);
    }

    /** The page of a path below the language. */
    String page(String path, Language language) {
        return base + (language == Language.VI ? "/vi" : "") + path;
    }

    /** The page that tells the same as a path of the API, which may have a query. */
    String pageOf(String path, Language language) {
        int query = path.indexOf('?');
        var below = path.substring(path.indexOf(API) + API.length(), query < 0 ? path.length() : query);
        return below.startsWith("ranges/")
                // A range has no page: any of its numbers tells the same.
                ? code(below.substring("ranges/".length(), below.indexOf('-')), language)
                : page("/" + below, language);
    }
}
