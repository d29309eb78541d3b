package closecodes.mcp;

import closecodes.catalog.Nearest;
import closecodes.tools.Tool;
import closecodes.tools.Toolbox;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code tools/list} and {@code tools/call}. */
final class Tools {
    private static final Pager PAGER = new Pager(50);
    private static final Annotations READS_ONLY = new Annotations(true, false, true, false);

    private final Toolbox toolbox;

    Tools(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    Map<String, Object> list(Message message) {
        return PAGER.page(
                message,
                "tools",
                toolbox.definitions().stream().map(Tools::entry).toList());
    }

    Map<String, Object> call(Message message) {
        var name = message.text("name");
        var arguments = message.params().path("arguments");
        var outcome = toolbox.call(name, arguments.isMissingNode() ? JsonNodeFactory.instance.objectNode() : arguments)
                .orElseThrow(() -> unknown(name));
        var result = new LinkedHashMap<String, Object>();
        result.put("content", List.of(TextContent.of(outcome.text())));
        var structured = outcome.structured();
        if (structured != null) {
            result.put("structuredContent", structured);
        }
        result.put("isError", structured == null);
        return result;
    }

    private static Map<String, Object> entry(Tool.Definition tool) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", tool.name());
        entry.put("title", tool.title());
        entry.put("description", tool.description());
        entry.put("inputSchema", tool.input().object());
        entry.put("outputSchema", tool.output());
        entry.put("annotations", READS_ONLY);
        return entry;
    }

    /** Written as the protocol does, not as our API. */
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    private record Annotations(
            boolean readOnlyHint, boolean destructiveHint, boolean idempotentHint, boolean openWorldHint) {}

    private RpcException unknown(String name) {
        var known = toolbox.definitions().stream().map(Tool.Definition::name).toList();
        var meant = Nearest.to(name, known)
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
        return RpcException.invalidParams("Unknown tool: \"" + Message.echo(name) + "\"." + meant)
                .with(Map.of("known", known));
    }
}
