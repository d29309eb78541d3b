package closecodes.routing;

import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.view.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object that a client sent, read field by field.
 *
 * @param place where it stands in the body, such as {@code items[3].}; empty for the body itself
 */
public record JsonBody(JsonNode object, String place) {

    /**
     * Reads the body of a request.
     *
     * @throws ProblemException if it is no JSON object
     */
    public static JsonBody of(Context ctx) {
        var type = SentType.of(ctx);
        if (!type.header().isEmpty() && !(type.is("application/json") && type.isUtf8())) {
            throw new ProblemException(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            new Text("Send application/json in UTF-8.", "Gửi application/json bằng UTF-8."))
                    .about(type.header());
        }
        return new JsonBody(read(RequestBody.read(ctx)), "").checked();
    }

    /** Refuses every field but these. */
    public JsonBody only(String... known) {
        var names = List.of(known);
        for (var field : object.properties()) {
            if (!names.contains(field.getKey())) {
                throw wrong(
                                field.getKey(),
                                new Text(
                                                "There is no field “{field}”. Known: {known}.",
                                                "Không có trường “{field}”. Các trường dùng được: {known}.")
                                        .with("known", String.join(", ", names)))
                        .suggesting(Nearest.to(field.getKey(), names).orElse(null));
            }
        }
        return this;
    }

    /** The text of a field, if it is there and not null. */
    public Optional<String> text(String name) {
        var value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name, new Text("“{field}” must be a text.", "“{field}” phải là chuỗi."));
        }
        return Optional.of(value.textValue());
    }

    /** A number or a name, as text, if it is there and not null. */
    public Optional<String> numberOrText(String name) {
        var value = object.path(name);
        if (value.isIntegralNumber()) {
            return Optional.of(value.bigIntegerValue().toString());
        }
        if (value.isMissingNode() || value.isNull() || value.isTextual()) {
            return text(name);
        }
        throw wrong(
                name,
                new Text("“{field}” must be a whole number or a text.", "“{field}” phải là số nguyên hoặc chuỗi."));
    }

    /** A number, a truth value or a text, as text, if it is there and not null. */
    public Optional<String> scalar(String name) {
        var value = object.path(name);
        if (value.isDouble() && Double.isInfinite(value.doubleValue())) {
            throw wrong(name, new Text("“{field}” is too large a number.", "Số ở “{field}” quá lớn."));
        }
        if (value.isNumber()) {
            return Optional.of(value.decimalValue().toPlainString());
        }
        return value.isBoolean() ? Optional.of(value.asText()) : text(name);
    }

    /** The texts of a list; empty if it is not there. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var value : list(name)) {
            if (!value.isTextual()) {
                throw wrong(name, new Text("“{field}” must be a list of texts.", "“{field}” phải là danh sách chuỗi."));
            }
            texts.add(value.textValue());
        }
        return texts;
    }

    /** The objects of a list. */
    public List<JsonBody> objects(String name, int most) {
        return elements(name, most).stream().map(JsonBody::checked).toList();
    }

    /** The elements of a list of objects, some of which may be none. */
    public List<JsonBody> elements(String name, int most) {
        var list = list(name);
        if (list.isEmpty() || list.size() > most) {
            throw wrong(
                    name,
                    new Text(
                                    "“{field}” must be a list of 1 to {most} objects.",
                                    "“{field}” phải là danh sách gồm từ 1 đến {most} object.")
                            .with("most", most));
        }
        var elements = new ArrayList<JsonBody>();
        for (var item : list) {
            elements.add(new JsonBody(item, place + name + "[" + elements.size() + "]."));
        }
        return elements;
    }

    /** A problem with one field of this object. */
    public ProblemException wrong(String field, Text detail) {
        return new ProblemException(ProblemType.BAD_FIELD, detail.with("field", place + field)).about(place + field);
    }

    private List<JsonNode> list(String name) {
        var value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name, new Text("“{field}” must be a list.", "“{field}” phải là danh sách."));
        }
        var items = new ArrayList<JsonNode>();
        value.forEach(items::add);
        return items;
    }

    /**
     * This, if it is an object.
     *
     * @throws ProblemException if it is anything else
     */
    public JsonBody checked() {
        if (object.isObject()) {
            return this;
        }
        var what = place.isEmpty() ? "body" : place.substring(0, place.length() - 1);
        throw new ProblemException(
                        ProblemType.BAD_FIELD,
                        new Text("“{what}” must be a JSON object.", "“{what}” phải là một JSON object.")
                                .with("what", what))
                .about(what);
    }

    private static JsonNode read(byte[] bytes) {
        try {
            return Json.read(bytes);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new ProblemException(
                    ProblemType.BAD_REQUEST,
                    new Text(
                                    "The body is no JSON that can be read: look at line {line}, column {column}.",
                                    "Không đọc được body theo dạng JSON: xem dòng {line}, cột {column}.")
                            .with("line", place == null ? 1 : place.getLineNr())
                            .with("column", place == null ? 1 : place.getColumnNr()));
        }
    }
}
