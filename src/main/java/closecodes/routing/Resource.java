package closecodes.routing;

import closecodes.catalog.Language;
import closecodes.view.Page;
import closecodes.view.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers with, before format is known: the JSON view, and how to make the other forms of it.
 *
 * @param path where it lies, without suffix
 * @param query what else its address needs, such as {@code codes=1001,1006}; empty for most
 * @param json the view
 * @param page its page; null if it has none
 * @param sheet its table; null if it is no list
 */
public record Resource(
        String path,
        String query,
        Object json,
        @Nullable Supplier<Page> page,
        @Nullable Supplier<Sheet> sheet) {

    /** A single document: JSON, Markdown and text. */
    public static <T> Resource document(String path, T view, Function<T, Page> page) {
        return new Resource(path, "", view, () -> page.apply(view), null);
    }

    /** A list: the formats of a document, and CSV. */
    public static Resource list(String path, String query, Object view, Supplier<Sheet> sheet) {
        return new Resource(path, query, view, () -> sheet.get().page(), sheet);
    }

    /** A view for programs only. */
    public static Resource json(String path, Object view) {
        return new Resource(path, "", view, null, null);
    }

    /** What it can be given as, the default first. */
    public List<Format> formats() {
        var formats = new ArrayList<>(List.of(Format.JSON));
        if (page != null) {
            formats.add(Format.MD);
            formats.add(Format.TXT);
        }
        if (sheet != null) {
            formats.add(Format.CSV);
        }
        return formats;
    }

    /** Its address in one format and language: what {@code Content-Location} says. */
    public String location(Format format, Language language) {
        return path + format.suffix() + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language.tag();
    }
}
