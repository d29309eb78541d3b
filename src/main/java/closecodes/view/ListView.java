package closecodes.view;

import closecodes.catalog.Language;
import java.util.List;

/** A list of things, never a bare array. */
public record ListView<T>(List<T> items, int count, String lang, ListLinks links) {

    /** The list in its formats. */
    public record ListLinks(String self, String json, String csv) {}

    /** A list that lies at a path. */
    public static <T> ListView<T> of(List<T> items, Language language, Links links, String path) {
        return new ListView<>(
                items,
                items.size(),
                language.tag(),
                new ListLinks(
                        links.to(path, language),
                        links.to(path + ".json", language),
                        links.to(path + ".csv", language)));
    }
}
