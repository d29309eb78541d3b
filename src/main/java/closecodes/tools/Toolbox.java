package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.routing.JsonBody;
import closecodes.routing.ProblemException;
import closecodes.search.LaterSearch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All tools over one catalogue: the one place that says which there are. */
public final class Toolbox {
    private static final Text MISSING =
            new Text("“{field}” is missing. Call again with it.", "Thiếu “{field}”. Gọi lại và thêm đối số này.");
    private static final Text NO_LANGUAGE = new Text("“{field}” can be: en, vi.", "“{field}” chỉ nhận: en, vi.");

    private final List<Tool> tools;

    /** Tools over a catalogue and the search over it. */
    public Toolbox(Catalog catalog, LaterSearch search, Permalinks links) {
        tools = List.of(
                new ExplainTool(catalog, links),
                new CompareTool(catalog, links),
                new DiagnoseTool(catalog, links),
                new VerdictTool(catalog, links),
                new FrameTool(links),
                new ChooseTool(catalog, links),
                new SearchTool(search, links),
                new ProvidersTool(catalog, links));
    }

    /**
     * What became of a call.
     *
     * @param text Markdown for the model
     * @param structured a record for programs; null where the call failed
     */
    public record Outcome(String text, @Nullable Object structured) {}

    /** What models are told. */
    public List<Tool.Definition> definitions() {
        return tools.stream().map(Tool::definition).toList();
    }

    /** Calls the tool of a name, if there is one; wrong arguments are an outcome that the model can read. */
    public Optional<Outcome> call(String name, JsonNode arguments) {
        return tools.stream()
                .filter(tool -> tool.definition().name().equals(name))
                .findFirst()
                .map(tool -> call(tool, arguments));
    }

    private static Outcome call(Tool tool, JsonNode arguments) {
        var language = Language.EN;
        try {
            var body = new JsonBody(arguments, "").checked();
            language = language(body);
            var answer = tool.answer(checked(tool, body), language);
            return new Outcome(answer.text(), answer.structured());
        } catch (ProblemException e) {
            return new Outcome(Objection.of(e, language), null);
        }
    }

    private static Language language(JsonBody body) {
        var tag = body.text(Schema.LANGUAGE).orElse(Language.EN.tag());
        return Language.of(tag)
                .orElseThrow(() -> body.wrong(Schema.LANGUAGE, NO_LANGUAGE).about(tag));
    }

    /** The arguments of the tool itself: known ones only, and none missing. */
    private static JsonBody checked(Tool tool, JsonBody body) {
        var schema = tool.definition().input();
        body.only(schema.names().toArray(String[]::new));
        for (var name : schema.required()) {
            if (body.numberOrText(name).orElse("").isBlank()) {
                throw body.wrong(name, MISSING);
            }
        }
        ObjectNode own = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) body.object());
        own.remove(Schema.LANGUAGE);
        return new JsonBody(own, "");
    }
}
