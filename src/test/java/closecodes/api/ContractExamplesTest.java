package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every example of openapi.yaml is the whole real answer to its request; {@code -Dgolden.write=true} makes it so.
 */
class ContractExamplesTest {
    private static final String CURE =
            "mvn test -Dtest='Contract*' -Dgolden.write=true rewrites the examples; read the difference";

    private static final int EXCERPT = 60;

    /** A place in the contract where an example is shown. */
    private record Shown(String status, String mediaType, Example example) {}

    @Test
    void everyExampleIsTheRealAnswer() throws IOException {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (var example : Example.all()) {
            answers.put(example.name(), example.expected(example.ask()));
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("openapi.yaml"), ExampleWriter.rewrite(Contract.TEXT, answers));
            return;
        }
        assertAll(Example.all().stream()
                .map(example -> () -> assertSameText(
                        example.name(),
                        answers.get(example.name()).toString(),
                        example.node().get("value").toString())));
    }

    @Test
    void rewritingTrueExamplesChangesNothing() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        Example.all()
                .forEach(example -> values.put(example.name(), example.node().get("value")));

        assertEquals(Contract.TEXT, ExampleWriter.rewrite(Contract.TEXT, values));
    }

    @Test
    void everyExampleHasTheStatusAndKindThatItStandsUnder() {
        assertAll(shown().stream().map(shown -> () -> {
            var answer = shown.example().ask();
            assertEquals(
                    shown.status() + " " + shown.mediaType(),
                    answer.statusCode() + " " + Operation.mediaType(answer),
                    shown.example().name());
        }));
    }

    @Test
    void everyExampleStandsUnderTheOperationThatItsRequestLeadsTo() {
        for (var example : Example.all()) {
            var operation = Contract.operationAt(example.method(), example.target());
            var places = operation.map(ContractExamplesTest::shownBy).orElseGet(ContractExamplesTest::shown);
            assertTrue(
                    places.stream().anyMatch(shown -> shown.example().equals(example)),
                    example.name() + " is not shown by "
                            + operation.map(Operation::path).orElse("any path"));
        }
    }

    @Test
    void everyExampleOfABodyFitsItsSchema() {
        for (var operation : Contract.operations()) {
            var schema = Contract.name(operation.requestBody().path("schema"));
            for (var body : operation.bodies()) {
                assertEquals(List.of(), Contract.schemaViolations(schema, body.toString()), body::toString);
            }
        }
    }

    @Test
    void everyJsonAnswerOfADocumentOrListHasAnExample() {
        var without = new ArrayList<String>();
        for (var operation : Contract.operations()) {
            var json = operation.response(200).at("/content/application~1json");
            if (json.isObject() && !json.has("examples")) {
                without.add(operation.path());
            }
        }
        // The same as another path, random, the contract itself, or as long as all ranges together.
        assertEquals(
                new HashSet<>(List.of(
                        "/",
                        "/v1.json",
                        "/v1/codes.{format}",
                        "/v1/ranges",
                        "/v1/ranges.{format}",
                        "/v1/compare.{format}",
                        "/v1/comparisons.{format}",
                        "/v1/validate.json",
                        "/v1/diagnose.{format}",
                        "/v1/libraries.{format}",
                        "/v1/situations.{format}",
                        "/v1/matrix.{format}",
                        "/v1/search.{format}",
                        "/v1/lookup.{format}",
                        "/v1/export.json",
                        "/live.{format}",
                        "/v1/live/reports/{report}",
                        "/v1/providers.{format}",
                        "/v1/intermediaries.{format}",
                        "/v1/stats.{format}",
                        "/v1/vocabulary.{format}",
                        "/v1/glossary.{format}",
                        "/v1/changes.{format}",
                        "/v1/problems.json",
                        "/v1/schemas.json",
                        "/openapi.json",
                        "/openapi-actions.json")),
                new HashSet<>(without));
    }

    /** Compares long texts and shows the place where they part. */
    private static void assertSameText(String name, String answer, String example) {
        if (!answer.equals(example)) {
            int start = Math.max(0, Arrays.mismatch(answer.toCharArray(), example.toCharArray()) - EXCERPT);
            assertEquals(excerpt(answer, start), excerpt(example, start), name + ": " + CURE);
        }
    }

    private static String excerpt(String text, int start) {
        return text.substring(Math.min(start, text.length()), Math.min(start + 2 * EXCERPT, text.length()));
    }

    private static List<Shown> shown() {
        return Contract.operations().stream()
                .flatMap(operation -> shownBy(operation).stream())
                .distinct()
                .toList();
    }

    private static List<Shown> shownBy(Operation operation) {
        var shown = new ArrayList<Shown>();
        for (var response : operation.node().get("responses").properties()) {
            for (var content :
                    Contract.resolve(response.getValue()).path("content").properties()) {
                for (var example : content.getValue().path("examples")) {
                    var name = Contract.name(example);
                    shown.add(new Shown(
                            response.getKey(), content.getKey(), new Example(name, Contract.resolve(example))));
                }
            }
        }
        return shown;
    }
}
