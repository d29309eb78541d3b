package closecodes.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Puts new values into the examples of the contract's text and leaves every other line as somebody wrote it. It relies
 * on the layout there: the name of an example four spaces in, {@code value} its last key.
 */
final class ExampleWriter {
    private static final String VALUE = "      value:";
    private static final String INSIDE = " ".repeat(8);
    private static final int WIDTH = 140;

    private ExampleWriter() {}

    /** The text with these values by the name of their example. */
    static String rewrite(String text, Map<String, JsonNode> values) {
        var result = new StringBuilder();
        boolean inExamples = false;
        boolean inValue = false;
        var name = "";
        for (var line : text.lines().toList()) {
            inExamples = inExamples || line.equals("  examples:");
            if (inExamples && line.matches(" {4}[a-z0-9-]+:")) {
                name = line.strip().replace(":", "");
            }
            boolean isNew = inExamples && line.startsWith(VALUE) && values.containsKey(name);
            inValue = isNew || inValue && (line.isBlank() || line.startsWith(INSIDE));
            if (isNew) {
                result.append(VALUE).append(value(values.get(name))).append('\n');
            } else if (!inValue) {
                result.append(line).append('\n');
            }
        }
        return result.toString();
    }

    private static String value(JsonNode value) {
        if (!value.isTextual()) {
            return "\n" + INSIDE + json(value, INSIDE);
        }
        var text = value.asText();
        // A block keeps neither carriage returns nor a missing line end.
        if (text.contains("\r") || !text.endsWith("\n") || text.endsWith("\n\n")) {
            return " " + value;
        }
        return " |\n"
                + text.lines().map(line -> line.isEmpty() ? "" : INSIDE + line).collect(Collectors.joining("\n"));
    }

    /** JSON, which is YAML too; what fits into a line stays on it. */
    private static String json(JsonNode node, String indent) {
        var oneLine = oneLine(node);
        if (!node.isContainerNode() || node.isEmpty() || indent.length() + oneLine.length() <= WIDTH) {
            return oneLine;
        }
        var inner = indent + "  ";
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(item -> inner + json(item, inner))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return node.properties().stream()
                .map(entry -> inner + quoted(entry.getKey()) + ": " + json(entry.getValue(), inner))
                .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }

    private static String oneLine(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(ExampleWriter::oneLine)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry -> quoted(entry.getKey()) + ": " + oneLine(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return node.toString();
    }

    private static String quoted(String key) {
        return '"' + key + '"';
    }
}
