package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Later;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.Responder;
import closecodes.search.LaterSearch;
import closecodes.tools.Permalinks;
import closecodes.tools.Tool;
import closecodes.tools.Toolbox;
import closecodes.view.Json;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** {@code /v1/tools.json}: the tools of {@code /mcp} for models that call functions. */
final class ToolsRoutes {
    private static final String PATH = "/v1/tools.json";
    private static final String CALLED_AT = "/mcp";

    private final Catalog catalog;
    private final Later<byte[]> body;

    ToolsRoutes(Catalog catalog, Links links, LaterSearch search) {
        this.catalog = catalog;
        this.body = new Later<>(() -> body(new Toolbox(catalog, search, new Permalinks(links.base())), links));
    }

    private static byte[] body(Toolbox toolbox, Links links) {
        var tools = toolbox.definitions().stream().map(ToolView::of).toList();
        return Json.bytes(new ToolsView(tools, tools.size(), links.to(CALLED_AT), new ToolsLinks(links.to(PATH))));
    }

    /**
     * All tools, in the form of Chat Completions, which most makers of models take.
     *
     * @param calledAt where {@code tools/call} is posted to
     */
    record ToolsView(List<ToolView> tools, int count, String calledAt, ToolsLinks links) {}

    /** One tool. */
    record ToolView(String type, FunctionView function) {
        private static ToolView of(Tool.Definition tool) {
            return new ToolView(
                    "function",
                    new FunctionView(
                            tool.name(), tool.description(), tool.input().object()));
        }
    }

    /** What a model has to know to call it. */
    record FunctionView(String name, String description, Map<String, Object> parameters) {}

    /** Where the list lies. */
    record ToolsLinks(String self) {}

    void addTo(Paths paths) {
        paths.get(PATH, this::list);
    }

    private void list(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        Responder.send(ctx, body.get(), Format.JSON.contentType(), Language.EN, catalog.updated());
    }
}
