package closecodes.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The methods of the protocol, by their names. */
final class Methods {
    private static final String INSTRUCTIONS =
            "Knows every WebSocket close code: what it means, why it came, whether to reconnect, and what may be sent. For a "
                    + "disconnect, pass log lines or the symptom to diagnose_websocket_close; for a number, explain_close_code. "
                    + "Tell the user the likely cause, how to confirm it and the fix, and give the link of the page. Answers "
                    + "come in English or Vietnamese (language: en or vi).";

    /** How long clients may keep lists and resources, in milliseconds: as long as HTTP caches keep the documents. */
    private static final int FRESH_MS = 300_000;

    private static final Set<String> KEPT = Set.of(
            "server/discover",
            "tools/list",
            "prompts/list",
            "resources/list",
            "resources/templates/list",
            "resources/read");

    private static final Capabilities CAPABILITIES = new Capabilities(Map.of(), Map.of(), Map.of(), Map.of());

    private final Implementation self;
    private final Tools tools;
    private final Resources resources;
    private final Completion completion;

    Methods(String version, Tools tools, Resources resources, Completion completion) {
        this.self = new Implementation("closecodes", "WebSocket close codes", version);
        this.tools = tools;
        this.resources = resources;
        this.completion = completion;
    }

    /**
     * The result of a request.
     *
     * @throws RpcException if it makes no sense
     */
    Map<String, Object> result(Message message, Era era) {
        var result = new LinkedHashMap<>(byName(message, era));
        if (era == Era.MODERN) {
            result.put("resultType", "complete");
            result.put("_meta", Map.of("io.modelcontextprotocol/serverInfo", self));
            if (KEPT.contains(message.method())) {
                result.put("ttlMs", FRESH_MS);
                result.put("cacheScope", "public");
            }
        }
        return result;
    }

    private Map<String, Object> byName(Message message, Era era) {
        return switch (message.method()) {
            case "tools/list" -> tools.list(message);
            case "tools/call" -> tools.call(message);
            case "resources/list" -> resources.list(message);
            case "resources/templates/list" -> resources.templates(message);
            case "resources/read" -> resources.read(message, era);
            case "prompts/list" -> Prompts.list(message);
            case "prompts/get" -> Prompts.get(message);
            case "completion/complete" -> completion.complete(message);
            default -> era == Era.MODERN ? ofModern(message) : ofLegacy(message);
        };
    }

    private Map<String, Object> ofModern(Message message) {
        if (message.method().equals("server/discover")) {
            var result = new LinkedHashMap<String, Object>();
            result.put("supportedVersions", Revisions.ALL);
            result.put("capabilities", CAPABILITIES);
            result.put("instructions", INSTRUCTIONS);
            return result;
        }
        throw unknown(404, message);
    }

    private Map<String, Object> ofLegacy(Message message) {
        return switch (message.method()) {
            case "initialize" -> initialize(message);
            case "ping" -> Map.of();
            default -> throw unknown(200, message);
        };
    }

    private Map<String, Object> initialize(Message message) {
        var asked = message.text("protocolVersion");
        var result = new LinkedHashMap<String, Object>();
        result.put("protocolVersion", Revisions.LEGACY.contains(asked) ? asked : Revisions.NEWEST_LEGACY);
        result.put("capabilities", CAPABILITIES);
        result.put("serverInfo", self);
        result.put("instructions", INSTRUCTIONS);
        return result;
    }

    private record Implementation(String name, String title, String version) {}

    /** What there is, each without options of its own. */
    private record Capabilities(
            Map<String, Object> tools,
            Map<String, Object> resources,
            Map<String, Object> prompts,
            Map<String, Object> completions) {}

    private static RpcException unknown(int status, Message message) {
        return RpcException.refused(
                status,
                RpcException.METHOD_NOT_FOUND,
                "There is no method \"" + Message.echo(message.method()) + "\" here.");
    }
}
