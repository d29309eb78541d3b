package closecodes.data;

import closecodes.catalog.Vocabulary;
import closecodes.protocol.CloseCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The shapes of documents as JSON Schema 2020-12, so that editors complete and check while somebody types. */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final Map<String, Object> CODE =
            new TreeMap<>(Map.of("type", "integer", "minimum", 0, "maximum", CloseCode.MAX));

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    /** Schemas that know the ids of this vocabulary. */
    public JsonSchema(Vocabulary vocabulary) {
        for (var facet : vocabulary.facets()) {
            words.put(
                    facet.id(),
                    facet.values().stream().map(Vocabulary.FacetValue::id).toList());
        }
        for (var group : vocabulary.words()) {
            words.put(
                    group.id(), group.values().stream().map(Vocabulary.Word::id).toList());
        }
    }

    /** The schema of one kind of document, as maps and lists. */
    public Map<String, Object> of(DocumentKind kind) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DIALECT);
        schema.put("title", "closecodes: " + kind.id());
        schema.putAll(of(kind.shape()));
        return schema;
    }

    private Map<String, Object> of(Shape shape) {
        var schema = new LinkedHashMap<String, Object>();
        if (shape instanceof Shape.Fields fields) {
            mapping(schema, fields);
        } else if (shape instanceof Shape.Bilingual bilingual) {
            bilingual(schema, bilingual);
        } else if (shape instanceof Shape.Items items) {
            schema.put("type", "array");
            schema.put("minItems", items.fewest());
            schema.put("items", of(items.item()));
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer");
            schema.put("minimum", whole.smallest());
            schema.put("maximum", whole.largest());
        } else if (shape instanceof Shape.Plain plain) {
            schema.put("type", "string");
            schema.put("pattern", "^(?:" + plain.format().pattern() + ")$");
        } else if (shape instanceof Shape.CodeRange) {
            schema.put("anyOf", List.of(CODE, Map.of("type", "string", "pattern", "^\\d{1,5}-\\d{1,5}$")));
        } else if (shape instanceof Shape.CodeOr codeOr) {
            schema.put("anyOf", List.of(CODE, Map.of("enum", codeOr.words())));
        } else if (shape instanceof Shape.Word word) {
            schema.put("enum", words.getOrDefault(word.group(), List.of()));
        } else if (shape instanceof Shape.Day) {
            schema.put("type", "string");
            schema.put("format", "date");
        } else {
            schema.put("type", "string");
            schema.put("format", "uri");
            schema.put("pattern", "^https://");
        }
        return schema;
    }

    private void mapping(Map<String, Object> schema, Shape.Fields fields) {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : fields.fields()) {
            var property = of(field.shape());
            property.put("description", field.help());
            properties.put(field.name(), property);
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                fields.fields().stream()
                        .filter(Shape.Field::required)
                        .map(Shape.Field::name)
                        .toList());
        schema.put("additionalProperties", false);
    }

    private static void bilingual(Map<String, Object> schema, Shape.Bilingual bilingual) {
        var text = Map.of("type", "string", "minLength", 1, "maxLength", bilingual.longest());
        var properties = new LinkedHashMap<String, Object>();
        Stream.of("en", "vi").forEach(language -> properties.put(language, new TreeMap<>(text)));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("en", "vi"));
        schema.put("additionalProperties", false);
    }
}
