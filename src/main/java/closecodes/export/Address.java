package closecodes.export;

import closecodes.catalog.Language;

/**
 * What the service answers at an address, and where that lies in the folder.
 *
 * @param url the path and query, such as {@code /v1/codes/1006.md?lang=vi}
 * @param file the path within the folder, such as {@code vi/v1/codes/1006.md}
 */
record Address(String url, String file) {

    /** A path that answers in the language of its query. */
    static Address withQuery(String path, Language language) {
        return new Address(path + "?lang=" + language.tag(), folder(language) + path.substring(1));
    }

    /** A path that is the same in every language. */
    static Address shared(String path) {
        return new Address(path, path.substring(1));
    }

    /** Where the files of a language lie. */
    static String folder(Language language) {
        return language == Language.EN ? "" : language.tag() + "/";
    }
}
