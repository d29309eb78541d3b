package closecodes.view;

import closecodes.catalog.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of things, never a bare array. */
public record ListView<T>(List<T> items, int count, String lang, ListLinks links) {

    /**
     * The list in its formats.
     *
     * @param csv null where the list is no table
     */
    public record ListLinks(
            String self, String json, @Nullable String csv) {

        /** The links of a table at a path, with the query that filters it. */
        static ListLinks ofTable(String path, String query, Language language, Links links) {
            return new ListLinks(
                    links.to(path, query, language),
                    links.to(path + ".json", query, language),
                    links.to(path + ".csv", query, language));
        }
    }

    /** A list that lies at a path and is given as a table too; {@code query} is what filters it, or nothing. */
    public static <T> ListView<T> of(List<T> items, Language language, Links links, String path, String query) {
        return new ListView<>(items, items.size(), language.tag(), ListLinks.ofTable(path, query, language, links));
    }

    /** A list for programs, in JSON only. */
    public static <T> ListView<T> ofJson(List<T> items, Language language, Links links, String path) {
        return new ListView<>(
                items,
                items.size(),
                language.tag(),
                new ListLinks(links.to(path, language), links.to(path + ".json", language), null));
    }
}
