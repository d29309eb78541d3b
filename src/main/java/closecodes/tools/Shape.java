package closecodes.tools;

import closecodes.view.Json;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of what a record becomes in JSON, so that the two cannot differ. */
final class Shape {
    private Shape() {}

    /** The schema of a record; every key is always there. */
    static Map<String, Object> of(Class<?> record) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : record.getRecordComponents()) {
            properties.put(Json.key(component.getName()), of(component.getAnnotatedType()));
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", new ArrayList<>(properties.keySet()));
        return schema;
    }

    private static Map<String, Object> of(AnnotatedType annotated) {
        var schema = plain(annotated);
        if (annotated.isAnnotationPresent(Nullable.class)) {
            schema.put("type", List.of(schema.get("type"), "null"));
        }
        return schema;
    }

    private static Map<String, Object> plain(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list && isList(annotated.getType())) {
            var schema = simple("array");
            schema.put("items", of(list.getAnnotatedActualTypeArguments()[0]));
            return schema;
        }
        var type = (Class<?>) annotated.getType();
        if (type.isRecord()) {
            return of(type);
        }
        if (type == int.class || type == Integer.class) {
            return simple("integer");
        }
        return simple(type == boolean.class ? "boolean" : "string");
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class;
    }

    private static Map<String, Object> simple(String type) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        return schema;
    }
}
