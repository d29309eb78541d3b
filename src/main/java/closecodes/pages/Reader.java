package closecodes.pages;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import closecodes.view.Links;

/**
 * The reader of a page: the language that its path has chosen, and where its links lead.
 *
 * @param editUrl where a document can be edited, with {@code {file}} for its path; empty if nowhere
 */
public record Reader(Language language, Vocabulary vocabulary, Links links, String editUrl) {

    /** What the page says itself, in the reader's language. */
    public String says(String english, String vietnamese) {
        return language == Language.EN ? english : vietnamese;
    }

    /** The same for a text of the program. */
    public String says(Text text) {
        return text.in(language);
    }

    /** The label of a word of the vocabulary, such as {@code measured} of {@code basis}. */
    public String word(String group, String id) {
        return says(vocabulary.label(group, id));
    }

    /** The label of a value of a facet, such as {@code warning} of {@code severity}. */
    public String facet(String facet, String id) {
        return says(vocabulary.facet(facet).value(id).label());
    }

    /** The address of another page in the reader's language. */
    public String to(String path) {
        return Links.page(path, language);
    }

    /** The page of what lies at an address of the API, in the reader's language. */
    public String pageOf(String address) {
        return to(address.substring(links.base().length())
                .replaceFirst("^/v1", "")
                .replaceFirst("[?&]lang=\\w+$", ""));
    }

    /** The same as an address that other sites can use, as far as we know where we are reached. */
    public String permalink(String path) {
        return links.to(to(path));
    }
}
