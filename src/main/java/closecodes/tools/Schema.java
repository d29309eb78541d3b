package closecodes.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a tool, among them always the language of the answer. Its JSON Schema (2020-12) keeps to the few words that
 * every maker of models understands.
 */
public final class Schema {
    static final String LANGUAGE = "language";

    private static final String TYPE = "type";
    private static final String DESCRIPTION = "description";

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /** An argument that may not be left out. */
    Schema require(String name, Map<String, Object> type) {
        required.add(name);
        return allow(name, type);
    }

    /** An argument that may be left out. */
    Schema allow(String name, Map<String, Object> type) {
        properties.put(name, type);
        return this;
    }

    /** The names of all arguments. */
    List<String> names() {
        return List.copyOf(all().keySet());
    }

    /** The names of those that may not be left out. */
    List<String> required() {
        return List.copyOf(required);
    }

    /** The schema of the object that holds them. */
    public Map<String, Object> object() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(TYPE, "object");
        schema.put("properties", all());
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> all() {
        var all = new LinkedHashMap<>(properties);
        all.put(LANGUAGE, choice("The language of the answer; en if left out.", List.of("en", "vi")));
        return all;
    }

    static Map<String, Object> text(String description) {
        return of("string", description);
    }

    static Map<String, Object> truth(String description) {
        return of("boolean", description);
    }

    static Map<String, Object> seconds(String description) {
        var schema = of("number", description);
        schema.put("minimum", 0);
        return schema;
    }

    static Map<String, Object> count(String description, int least, int most) {
        var schema = of("integer", description);
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }

    static Map<String, Object> choice(String description, List<String> values) {
        var schema = of("string", description);
        schema.put("enum", values);
        return schema;
    }

    static Map<String, Object> texts(String description) {
        var schema = of("array", description);
        schema.put("items", Map.of(TYPE, "string"));
        return schema;
    }

    private static Map<String, Object> of(String type, String description) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(TYPE, type);
        schema.put(DESCRIPTION, description);
        return schema;
    }
}
