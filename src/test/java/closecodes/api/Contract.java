package closecodes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** {@code openapi.yaml} as the tests read it: the file that the program was built with. */
final class Contract {
    static final String TEXT = text();
    static final JsonNode TREE = tree(TEXT);

    // The registry takes a text for YAML only if its name ends so, and opens no files by itself.
    private static final String HOME = "https://closecodes.test/openapi.yaml";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(HOME, TEXT)));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Contract() {}

    /** Every operation. HEAD and OPTIONS are promised by the introduction and not listed. */
    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : TREE.get("paths").properties()) {
            var methods = new ArrayList<>(path.getValue().properties());
            methods.removeIf(entry -> entry.getKey().equals("parameters"));
            for (var method : methods) {
                var parameters = new ArrayList<JsonNode>();
                path.getValue().path("parameters").forEach(each -> parameters.add(resolve(each)));
                method.getValue().path("parameters").forEach(each -> parameters.add(resolve(each)));
                operations.add(new Operation(
                        method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), parameters));
            }
        }
        return operations;
    }

    /** The methods of each path, each spelt with every value that its placeholders can take. */
    static Map<String, Set<String>> methodsByPath() {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (var operation : operations()) {
            for (var path : operation.paths()) {
                var answered = methods.computeIfAbsent(path, each -> new TreeSet<>(Set.of("OPTIONS")));
                answered.add(operation.method());
                if (operation.method().equals("GET")) {
                    answered.add("HEAD");
                }
            }
        }
        return methods;
    }

    /** The operation that a GET leads to. */
    static Optional<Operation> operationAt(String target) {
        return operationAt("GET", target);
    }

    /** The operation that a request leads to. */
    static Optional<Operation> operationAt(String method, String target) {
        var path = target.split("\\?", 2)[0];
        return operations().stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .findFirst();
    }

    /** What the contract finds wrong with the answer to a GET. */
    static List<String> violations(String target, HttpResponse<String> answer) {
        return violations(Sample.get(target), answer);
    }

    /** What the contract finds wrong with the answer to a request. */
    static List<String> violations(Sample sample, HttpResponse<String> answer) {
        return operationAt(sample.method(), sample.target())
                .map(operation -> operation.violations(answer))
                // What no operation answers is documented by what all of them have in common.
                .orElseGet(() -> operations().get(0).violations(answer));
    }

    /** The names of the schemas of what clients send, which say exactly what is taken. */
    static Set<String> requestSchemas() {
        return operations().stream()
                .filter(operation -> !operation.requestBody().isMissingNode())
                .map(operation -> name(operation.requestBody().get("schema")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A node, or the component that it stands for. */
    static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? TREE.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The last part of a reference, the name of a component. */
    static String name(JsonNode reference) {
        var text = reference.path("$ref").asText();
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** What a schema finds wrong with a JSON text. */
    static List<String> schemaViolations(String schemaName, String json) {
        var schema = SCHEMAS.computeIfAbsent(
                schemaName, name -> REGISTRY.getSchema(SchemaLocation.of(HOME + "#/components/schemas/" + name)));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getMessage())
                .toList();
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String text() {
        try (var in = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
