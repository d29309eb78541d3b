package closecodes.view;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page as text for a terminal: wrapped, with underlined headings. */
public final class PlainText {
    private static final int WIDTH = 78;
    private static final List<String> UNDERLINES = List.of("=", "-", "~");

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final String BOLD = "\u001b[1m";
    private static final String CYAN = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private PlainText() {}

    /** The page, ending in a line break. */
    public static String of(Page page) {
        return page.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** The same with headings and code marked for a terminal (ECMA-48 SGR). */
    public static String coloured(Page page) {
        return page.blocks().stream()
                .map(block -> block instanceof Page.Heading ? paint(block(block), BOLD) : code(block(block)))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String code(String block) {
        return CODE.matcher(block).replaceAll(span -> Matcher.quoteReplacement(paint(span.group(), CYAN)));
    }

    /** Line by line, as pagers forget a colour at the end of a line. */
    private static String paint(String text, String colour) {
        return text.lines().map(line -> colour + line + PLAIN).collect(Collectors.joining("\n"));
    }

    private static String block(Page.Block block) {
        if (block instanceof Page.Heading heading) {
            return heading(heading);
        }
        if (block instanceof Page.Paragraph paragraph) {
            return wrap(paragraph.text(), "", "");
        }
        if (block instanceof Page.Items items) {
            return items(items);
        }
        var table = (Page.Table) block;
        return table.rows().stream().map(row -> row(table.header(), row)).collect(Collectors.joining("\n\n"));
    }

    private static String heading(Page.Heading heading) {
        var lines = wrap(heading.text(), "", "");
        int longest = lines.lines().mapToInt(PlainText::length).max().orElse(0);
        return lines + "\n" + UNDERLINES.get(heading.level() - 1).repeat(longest);
    }

    private static String items(Page.Items items) {
        var lines = new StringBuilder();
        for (int i = 0; i < items.items().size(); i++) {
            var mark = items.numbered() ? (i + 1) + ". " : "- ";
            lines.append(i == 0 ? "" : "\n").append(wrap(items.items().get(i), mark, " ".repeat(mark.length())));
        }
        return lines.toString();
    }

    /** A row becomes a small paragraph: its first cell, then the others under their headings. */
    private static String row(List<String> header, List<String> cells) {
        var lines = new StringBuilder(wrap(cells.get(0), "", ""));
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                lines.append("\n").append(wrap(header.get(i) + ": " + cells.get(i), "  ", "    "));
            }
        }
        return lines.toString();
    }

    private static String wrap(String text, String first, String next) {
        var lines = new StringBuilder(first);
        int column = first.length();
        boolean atStart = true;
        for (var word : List.of(text.strip().split("\\s+", -1))) {
            if (!atStart && column + 1 + length(word) > WIDTH) {
                lines.append("\n").append(next);
                column = next.length();
                atStart = true;
            }
            lines.append(atStart ? "" : " ").append(word);
            column += length(word) + (atStart ? 0 : 1);
            atStart = false;
        }
        return lines.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
