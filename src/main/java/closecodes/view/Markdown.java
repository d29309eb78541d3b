package closecodes.view;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page as CommonMark with tables. */
public final class Markdown {
    private static final Pattern OUTSIDE_CODE = Pattern.compile("`[^`]*`|([<>*\\[\\]|\\\\])");

    private Markdown() {}

    /** The page, ending in a line break. */
    public static String of(Page page) {
        return page.blocks().stream().map(Markdown::block).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(Page.Block block) {
        if (block instanceof Page.Heading heading) {
            return "#".repeat(heading.level()) + " " + escape(heading.text());
        }
        if (block instanceof Page.Paragraph paragraph) {
            return escape(paragraph.text());
        }
        if (block instanceof Page.Items items) {
            return items(items);
        }
        var table = (Page.Table) block;
        var header = row(table.header());
        var line = table.header().stream().map(cell -> "---").collect(Collectors.joining(" | ", "| ", " |"));
        var rows = table.rows().stream().map(Markdown::row).collect(Collectors.joining("\n"));
        return header + "\n" + line + "\n" + rows;
    }

    private static String items(Page.Items items) {
        var lines = new StringBuilder();
        for (int i = 0; i < items.items().size(); i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append(items.numbered() ? (i + 1) + ". " : "- ")
                    .append(escape(items.items().get(i)));
        }
        return lines.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What would be a mark outside a code span is escaped; bare addresses stay as they are. */
    private static String escape(String text) {
        return OUTSIDE_CODE.matcher(text).replaceAll(match -> {
            var mark = match.group(1);
            return Matcher.quoteReplacement(mark == null ? match.group() : "\\" + mark);
        });
    }
}
