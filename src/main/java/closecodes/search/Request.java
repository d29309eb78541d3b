package closecodes.search;

import closecodes.catalog.Language;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param text words, numbers or names, never a query language
 * @param kinds the only kinds wanted; empty for all
 * @param language the reader's: its texts count for more, and snippets are in it
 * @param limit how many hits at most
 * @param offset how many hits to pass over
 */
public record Request(String text, Set<Kind> kinds, Language language, int limit, int offset) {

    /** The longest text, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 200;

    /** The most hits at once. */
    public static final int HIGHEST_LIMIT = 50;
}
