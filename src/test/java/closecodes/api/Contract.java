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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Every operation; all are GET. */
    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : TREE.get("paths").properties()) {
            var parameters = new ArrayList<JsonNode>();
            path.getValue().path("parameters").forEach(each -> parameters.add(resolve(each)));
            path.getValue().get("get").path("parameters").forEach(each -> parameters.add(resolve(each)));
            operations.add(new Operation(path.getKey(), path.getValue().get("get"), parameters));
        }
        return operations;
    }

    /** The operation that a request leads to. */
    static Optional<Operation> operationAt(String target) {
        var path = target.split("\\?", 2)[0];
        return operations().stream()
                .filter(operation -> operation.matches(path))
                .findFirst();
    }

    /** What the contract finds wrong with the answer to a request. */
    static List<String> violations(String target, HttpResponse<String> answer) {
        return operationAt(target)
                .map(operation -> operation.violations(answer))
                // What no operation answers is documented by what all of them have in common.
                .orElseGet(() -> operations().get(0).violations(answer));
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
