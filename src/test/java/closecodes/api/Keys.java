package closecodes.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the keys of an answer with those of its schema, which a validator lets pass if there are more of them. */
final class Keys {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Keys() {}

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON: " + text, e);
        }
    }

    /** The keys that are sent and not documented, and those that are sent always and not listed as required. */
    static List<String> violations(JsonNode schema, JsonNode answer) {
        var violations = new ArrayList<String>();
        compare(schema, answer, "", violations);
        return violations;
    }

    /** The keys that a schema lists as required. */
    static Set<String> required(JsonNode schema) {
        var keys = new LinkedHashSet<String>();
        Contract.resolve(schema).path("required").forEach(key -> keys.add(key.asText()));
        return keys;
    }

    /** The properties of a schema, its own or those that it takes from another. */
    static JsonNode properties(JsonNode schema) {
        var resolved = Contract.resolve(schema);
        return resolved.has("allOf") ? properties(resolved.get("allOf").get(0)) : resolved.path("properties");
    }

    private static void compare(JsonNode schema, JsonNode answer, String place, List<String> violations) {
        var resolved = Contract.resolve(schema);
        if (resolved.has("anyOf")) {
            var whole = resolved.get("anyOf").get(0);
            var part = resolved.get("anyOf").get(1);
            boolean isWhole = required(whole).stream().allMatch(answer::has);
            compare(isWhole ? whole : part, answer, place, violations);
        } else if (answer.isArray()) {
            for (int i = 0; i < answer.size(); i++) {
                compare(resolved.path("items"), answer.get(i), place + "/" + i, violations);
            }
        } else if (answer.isObject() && !isForeign(schema)) {
            var properties = properties(schema);
            var required = required(schema);
            for (var entry : answer.properties()) {
                var at = place + "/" + entry.getKey();
                if (!properties.has(entry.getKey())) {
                    violations.add(at + " is not documented");
                } else if (!required.isEmpty() && !required.contains(entry.getKey())) {
                    violations.add(at + " is sent and not listed as required");
                }
                compare(properties.path(entry.getKey()), entry.getValue(), at, violations);
            }
        }
    }

    /** Documents of formats that others define, and those that another address defines. */
    private static boolean isForeign(JsonNode schema) {
        return Set.of("JsonSchema", "OpenApi", "AnyDocument", "JsonRpcMessage").contains(Contract.name(schema));
    }
}
