package closecodes.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A path of the contract with its GET.
 *
 * @param parameters those of the path and those of the operation
 */
record Operation(String path, JsonNode node, List<JsonNode> parameters) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    boolean matches(String requestPath) {
        var literals = PLACEHOLDER.split(path, -1);
        var pattern = new StringBuilder(Pattern.quote(literals[0]));
        for (int i = 1; i < literals.length; i++) {
            pattern.append("[^/]+").append(Pattern.quote(literals[i]));
        }
        return requestPath.matches(pattern.toString());
    }

    /** The path with each value that its placeholders can take; the example where any value can stand. */
    List<String> paths() {
        var matcher = PLACEHOLDER.matcher(path);
        if (!matcher.find()) {
            return List.of(path);
        }
        var parameter = parameters.stream()
                .filter(each -> each.get("name").asText().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        var values = parameter.get("schema").has("enum")
                ? Contract.texts(parameter.get("schema").get("enum"))
                : List.of(parameter.get("example").asText());
        return values.stream().map(matcher::replaceFirst).toList();
    }

    /** Requests made of the examples of the parameters: all paths, then each query parameter once. */
    List<String> samples() {
        var required = query(true);
        var samples = new ArrayList<String>();
        for (var path : paths()) {
            samples.add(required.isEmpty() ? path : path + "?" + String.join("&", required));
        }
        for (var optional : query(false)) {
            samples.add(samples.get(0) + (required.isEmpty() ? "?" : "&") + optional);
        }
        return samples;
    }

    /** What is documented for a status. */
    JsonNode response(int status) {
        var responses = node.get("responses");
        var exact = responses.path(Integer.toString(status));
        return Contract.resolve(exact.isMissingNode() ? responses.get("default") : exact);
    }

    /** What the contract finds wrong with an answer: its status, its kind, its body. */
    List<String> violations(HttpResponse<String> answer) {
        var response = response(answer.statusCode());
        if (!response.has("content")) {
            return answer.body().isEmpty() ? List.of() : List.of("there should be no body");
        }
        var mediaType = mediaType(answer);
        var content = response.get("content").path(mediaType);
        if (content.isMissingNode()) {
            return List.of(answer.statusCode() + " with " + mediaType + " is not documented");
        }
        if (!mediaType.endsWith("json")) {
            return answer.body().isEmpty() ? List.of("there should be a body") : List.of();
        }
        var schema = content.get("schema");
        var violations = new ArrayList<>(Contract.schemaViolations(Contract.name(schema), answer.body()));
        violations.addAll(Keys.violations(schema, Keys.json(answer.body())));
        return violations;
    }

    static String mediaType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    }

    private List<String> query(boolean required) {
        return parameters.stream()
                .filter(each -> each.get("in").asText().equals("query"))
                .filter(each -> each.path("required").asBoolean() == required)
                .map(each -> each.get("name").asText() + "=" + value(each.get("example")))
                .toList();
    }

    private static String value(JsonNode example) {
        return example.isArray() ? String.join(",", Contract.texts(example)) : example.asText();
    }
}
