package closecodes.routing;

import closecodes.catalog.Language;
import closecodes.view.Links;
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
 * @param html its page in a browser; null if it has none
 * @param standard what a client gets that does not say
 */
public record Resource(
        String path,
        String query,
        Object json,
        @Nullable Supplier<Page> page,
        @Nullable Supplier<Sheet> sheet,
        @Nullable Supplier<byte[]> html,
        Format standard) {

    /** A resource of the API. */
    public Resource(
            String path, String query, Object json, @Nullable Supplier<Page> page, @Nullable Supplier<Sheet> sheet) {
        this(path, query, json, page, sheet, null, Format.JSON);
    }

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

    /** This resource as a page at an address of its own, where the path names the language. */
    public Resource onPage(String path, Supplier<byte[]> html) {
        return new Resource(path, query, json, page, sheet, html, Format.HTML);
    }

    /** This page for clients that get another format unless they ask for HTML. */
    public Resource standing(Format standard) {
        return new Resource(path, query, json, page, sheet, html, standard);
    }

    /** What it can be given as, the default first. */
    public List<Format> formats() {
        var formats = new ArrayList<Format>();
        formats.add(standard);
        if (html != null) {
            formats.add(Format.HTML);
        }
        formats.add(Format.JSON);
        if (page != null) {
            formats.add(Format.MD);
            formats.add(Format.TXT);
        }
        if (sheet != null) {
            formats.add(Format.CSV);
        }
        return formats.stream().distinct().toList();
    }

    /** A path in one format: {@code /codes.csv}, {@code /index.md}. */
    public static String suffixed(String path, Format format) {
        return (path.equals("/") ? "/index" : path) + format.suffix();
    }

    /** Its address in one format and language: what {@code Content-Location} says. */
    public String location(Format format, Language language) {
        if (html != null) {
            var address = format == Format.HTML ? path : suffixed(path, format);
            return Links.page(address, language) + (query.isEmpty() ? "" : "?" + query);
        }
        return path + format.suffix() + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language.tag();
    }
}
