package closecodes.api;

import closecodes.view.Links;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of the contract that a GPT Action is given: at most 30 operations, JSON alone, no headers, one language
 * parameter. It is made of openapi.yaml, so that nothing is promised twice.
 */
final class ActionsContract {
    /** The version that the documentation of GPT Actions shows; ours differs in its last figure alone. */
    private static final String VERSION = "3.1.0";

    private static final List<String> OPERATIONS = List.of(
            "getCode",
            "getServiceCode",
            "listCodes",
            "comparePair",
            "compareCodes",
            "diagnose",
            "diagnoseCircumstances",
            "validateClose",
            "validateFrame",
            "decide",
            "search",
            "listProviders",
            "getProvider",
            "listIntermediaries",
            "getIntermediary",
            "getLibrary",
            "getSituation");

    private static final Set<String> METHODS = Set.of("get", "post");
    private static final String REFERENCE = "$ref";
    private static final String JSON = "application/json";

    private final JsonNode contract;
    private final Set<String> wanted = new TreeSet<>();
    private final ArrayDeque<String> found = new ArrayDeque<>();

    private ActionsContract(JsonNode contract) {
        this.contract = contract;
    }

    /** That part of a contract, for a server that is reached there. */
    static ObjectNode of(JsonNode contract, Links links) {
        return new ActionsContract(contract).choose(links);
    }

    private ObjectNode choose(Links links) {
        var chosen = object();
        chosen.put("openapi", VERSION);
        var info = chosen.putObject("info");
        info.set("title", contract.at("/info/title"));
        info.set("version", contract.at("/info/version"));
        info.set("description", contract.at("/info/summary"));
        chosen.putArray("servers").addObject().put("url", links.base().isEmpty() ? "/" : links.base());
        var paths = chosen.putObject("paths");
        contract.get("paths").properties().forEach(path -> {
            var item = object();
            path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .filter(method -> OPERATIONS.contains(
                            method.getValue().path("operationId").asText()))
                    .forEach(method -> item.set(
                            method.getKey(),
                            operation(method.getValue(), path.getValue().path("parameters"))));
            if (!item.isEmpty()) {
                paths.set(path.getKey(), item);
            }
        });
        chosen.putObject("components").set("schemas", schemas());
        return chosen;
    }

    private ObjectNode operation(JsonNode operation, JsonNode shared) {
        var chosen = object();
        for (var key : List.of("operationId", "summary", "description", "x-openai-isConsequential")) {
            if (operation.has(key)) {
                chosen.set(key, operation.get(key));
            }
        }
        var parameters = chosen.putArray("parameters");
        var all = new ArrayList<JsonNode>();
        shared.forEach(all::add);
        operation.path("parameters").forEach(all::add);
        for (var parameter : all) {
            var resolved = resolve(parameter);
            // Actions send no headers of ours.
            if (!resolved.get("in").asText().equals("header")) {
                parameters.add(noted(resolved));
            }
        }
        if (operation.has("requestBody")) {
            var body = chosen.putObject("requestBody");
            body.put("required", true);
            content(body, resolve(operation.get("requestBody")));
        }
        var ok = resolve(operation.at("/responses/200"));
        var response = chosen.putObject("responses").putObject("200");
        response.set("description", ok.get("description"));
        content(response, ok);
        return chosen;
    }

    private void content(ObjectNode to, JsonNode from) {
        to.putObject("content")
                .putObject(JSON)
                .set("schema", noted(from.get("content").get(JSON).get("schema")));
    }

    /** Every schema that something chosen refers to, and what these refer to. */
    private ObjectNode schemas() {
        var schemas = object();
        while (!found.isEmpty()) {
            var name = found.pop();
            schemas.set(name, noted(contract.at("/components/schemas/" + name)));
        }
        return schemas;
    }

    /** The same, having noted which schemas it refers to. */
    private JsonNode noted(JsonNode node) {
        node.findValuesAsText(REFERENCE).forEach(this::refer);
        return node;
    }

    private void refer(String reference) {
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        if (wanted.add(name)) {
            found.add(name);
        }
    }

    private JsonNode resolve(JsonNode node) {
        return node.has(REFERENCE) ? contract.at(node.get(REFERENCE).asText().substring(1)) : node;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
