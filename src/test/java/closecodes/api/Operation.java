package closecodes.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path of the contract with one of its methods.
 *
 * @param method in capitals
 * @param parameters those of the path and those of the operation
 */
record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {
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
        var paths = List.of(path);
        while (PLACEHOLDER.matcher(paths.get(0)).find()) {
            paths = paths.stream().flatMap(this::filled).toList();
        }
        return paths;
    }

    /** The path with each value of its first placeholder. */
    private Stream<String> filled(String path) {
        var matcher = PLACEHOLDER.matcher(path);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No placeholder in " + path);
        }
        var parameter = parameters.stream()
                .filter(each -> each.get("name").asText().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        if (matcher.group(1).equals("report")) {
            return Stream.of(matcher.replaceFirst(KeptReport.id()));
        }
        var values = parameter.get("schema").has("enum")
                ? Contract.texts(parameter.get("schema").get("enum"))
                : List.of(parameter.get("example").asText());
        return values.stream().map(value -> matcher.replaceFirst(Matcher.quoteReplacement(value)));
    }

    /** Requests made of the examples: all paths, then each query parameter once, all that with each body. */
    List<Sample> samples() {
        if (requestBody().isMissingNode()) {
            return targets().stream().map(Sample::get).toList();
        }
        return bodies().stream()
                .flatMap(body -> targets().stream().map(target -> new Sample(method, target, body)))
                .toList();
    }

    /** The examples of what is sent to it. */
    List<JsonNode> bodies() {
        var bodies = new ArrayList<JsonNode>();
        requestBody().path("examples").forEach(example -> bodies.add(example.get("value")));
        return bodies;
    }

    /** Whether its protocol has a form for errors, which is not that of problem documents. */
    boolean hasErrorsOfItsOwn() {
        return node.has("x-errors");
    }

    /** The JSON that it takes: schema and examples; a missing node if it takes none. */
    JsonNode requestBody() {
        return node.at("/requestBody/content/application~1json");
    }

    private List<String> targets() {
        var required = query(true);
        var targets = new ArrayList<String>();
        for (var path : paths()) {
            targets.add(required.isEmpty() ? path : path + "?" + String.join("&", required));
        }
        for (var optional : query(false)) {
            targets.add(targets.get(0) + (required.isEmpty() ? "?" : "&") + optional);
        }
        return targets;
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
        if (!mediaType.endsWith("/json") && !mediaType.endsWith("+json")) {
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
        var texts = example.isArray() ? Contract.texts(example) : List.of(example.asText());
        return texts.stream()
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
    }
}
