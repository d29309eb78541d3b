package closecodes.view;

import java.util.ArrayList;
import java.util.List;

/** A document for reading: headings, paragraphs, lists and tables, before anybody decides on their marks. */
public final class Page {
    private final List<Block> blocks = new ArrayList<>();

    /** A piece of a page. */
    public sealed interface Block {}

    /** A heading; 1 is the page's own. */
    public record Heading(int level, String text) implements Block {}

    /** Running text. */
    public record Paragraph(String text) implements Block {}

    /** A list; numbered where the order matters. */
    public record Items(List<String> items, boolean numbered) implements Block {}

    /** A table. */
    public record Table(List<String> header, List<List<String>> rows) implements Block {}

    /** The pieces in order. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Adds a heading; 1 is the page's own. */
    public Page heading(int level, String text) {
        blocks.add(new Heading(level, text));
        return this;
    }

    /** Adds running text. */
    public Page paragraph(String text) {
        blocks.add(new Paragraph(text));
        return this;
    }

    /** Adds a list in any order; nothing if it is empty. */
    public Page bullets(List<String> items) {
        return items(items, false);
    }

    /** Adds a numbered list; nothing if it is empty. */
    public Page steps(List<String> items) {
        return items(items, true);
    }

    Page table(List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(header, rows));
        }
        return this;
    }

    private Page items(List<String> items, boolean numbered) {
        if (!items.isEmpty()) {
            blocks.add(new Items(items, numbered));
        }
        return this;
    }
}
