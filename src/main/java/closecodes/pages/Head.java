package closecodes.pages;

import closecodes.catalog.Language;
import closecodes.routing.Parameters;
import closecodes.view.Links;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param path of the page without its language, such as {@code /codes/1006}
 * @param query what else its address needs, such as {@code q=nginx}; empty for most
 * @param title for the tab and for search engines
 * @param description in a sentence, for search engines and previews of the link
 * @param api the path of its data, such as {@code /v1/codes/1006}; null if it has none
 * @param document the file that it is made of, such as {@code codes/1006.yaml}; null if it is made of many
 */
public record Head(
        Reader reader,
        String path,
        String query,
        String title,
        String description,
        @Nullable String api,
        @Nullable String document) {
    private static final String CODES = "/codes/";

    /** The head of a page whose path says it all. */
    public Head(
            Reader reader,
            String path,
            String title,
            String description,
            @Nullable String api,
            @Nullable String document) {
        this(reader, path, "", title, description, api, document);
    }

    /** Our texts mark code with backticks, which nobody shows in a title or a preview. */
    public Head {
        title = title.replace("`", "");
        description = description.replace("`", "");
    }

    /** The languages it can be read in. */
    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    /** The address of the page in a language. */
    public String in(Language language) {
        return Links.page(path, language) + queried();
    }

    /** The absolute address, where we know where we are reached. */
    public String permalink(Language language) {
        return reader.links().to(in(language));
    }

    /** Where its document can be edited; null if nowhere. */
    public @Nullable String edit() {
        return document == null || reader.editUrl().isEmpty()
                ? null
                : reader.editUrl().replace("{file}", document);
    }

    /** Where its data is, as {@code json}, {@code md} or {@code txt}. */
    public String data(String suffix) {
        return Links.page(path, reader.language()) + "." + suffix + queried();
    }

    private String queried() {
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The description without the marks of code in our documents. */
    public String summary() {
        return description.replace("`", "");
    }

    /** The path of the picture that previews of the link show. */
    public String picture() {
        return isCode()
                ? PicturePaths.of(path.substring(CODES.length()), reader.language())
                : PicturePaths.ofSite(reader.language());
    }

    /** Where other sites learn how to embed the page; null if it cannot be embedded. */
    public @Nullable String oembed() {
        return isCode()
                ? reader.links().to("/oembed?format=json&url=" + Parameters.encode(permalink(reader.language())))
                : null;
    }

    private boolean isCode() {
        return path.matches(CODES + "\\d+");
    }
}
