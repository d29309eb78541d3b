package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Comparison;
import closecodes.catalog.Library;
import closecodes.catalog.RangeDocument;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The answers of the running server are as openapi.yaml says: status, media type, schema, and no key that is sent but
 * not listed as required.
 */
class ContractAnswersTest {
    private static final int MOST_CHARACTERS = 100_000;

    @Test
    void everyOperationAnswersTheExamplesOfItsParameters() {
        assertAll(Contract.operations().stream()
                .flatMap(operation -> operation.samples().stream().map(sample -> () -> {
                    var answer = sample.ask();
                    assertEquals(200, answer.statusCode(), sample + ": " + answer.body());
                    assertEquals(List.of(), operation.violations(answer), sample::toString);
                })));
    }

    @Test
    void everyDocumentedMediaTypeIsServed() {
        assertAll(Contract.operations().stream()
                .flatMap(operation -> operation.response(200).get("content").properties().stream()
                        .map(content -> () -> {
                            var served = new HashSet<String>();
                            for (var sample : operation.samples()) {
                                served.add(Operation.mediaType(sample.ask("Accept", content.getKey())));
                            }
                            assertTrue(
                                    served.contains(content.getKey()),
                                    operation.path() + " with " + content.getKey() + ": " + served);
                        })));
    }

    @Test
    void everyDocumentedCodeFitsItsSchema() {
        assertFits(RunningServer.catalog().codes().stream()
                .map(CodeDocument::code)
                .flatMap(code -> Stream.of("/v1/codes/" + code, "/v1/codes/" + code + ".json")));
    }

    @Test
    void numbersWithoutADocumentFitTheSchemaOfACode() {
        assertFits(RunningServer.catalog().ranges().stream()
                .flatMap(range -> Stream.of(
                        range.first().number(),
                        (range.first().number() + range.last().number()) / 2,
                        range.last().number()))
                .map(number -> "/v1/codes/" + number));
    }

    @Test
    void everyRangeFitsItsSchema() {
        assertFits(
                RunningServer.catalog().ranges().stream().map(RangeDocument::id).map("/v1/ranges/"::concat));
    }

    @Test
    void everyLibraryFitsItsSchema() {
        assertFits(RunningServer.catalog().libraries().stream().map(Library::id).map("/v1/libraries/"::concat));
    }

    @Test
    void everyWrittenComparisonFitsItsSchema() {
        assertFits(RunningServer.catalog().comparisons().stream()
                .map(Comparison::id)
                .map("/v1/compare/"::concat));
    }

    @Test
    void computedComparisonsFitTheSameSchema() {
        var ends = RunningServer.catalog().ranges().stream()
                .map(RangeDocument::last)
                .map(CloseCode::number)
                .toList();
        assertFits(RunningServer.catalog().codes().stream()
                .map(document -> document.code().number())
                .flatMap(code -> ends.stream()
                        .filter(end -> !end.equals(code))
                        .map(end -> "/v1/compare/" + Math.min(code, end) + "-vs-" + Math.max(code, end))));
    }

    @Test
    void tablesOfTwoToSixCodesFitTheirSchema() {
        assertFits(Stream.of("1000,1001", "1012,1002,4004", "0,65535,1016,1006", "1000,1001,1002,1003,1004,1005")
                .map("/v1/compare?codes="::concat));
    }

    @Test
    void listsWithEachValueOfEachFilterFitTheirSchema() {
        var targets = new ArrayList<String>();
        for (var parameter : Contract.operationAt("/v1/codes").orElseThrow().parameters()) {
            for (var value : parameter.at("/schema/items/enum")) {
                targets.add("/v1/codes?" + parameter.get("name").asText() + "=" + value.asText());
            }
        }
        assertTrue(targets.size() > 40, targets::toString);
        assertFits(targets.stream());
    }

    @Test
    void aListWithoutFieldsHasWholeRows() {
        var keys = new ArrayList<>(Keys.required(Contract.TREE.at("/components/schemas/CodeSummary")));
        for (var row : Keys.json(RunningServer.get("/v1/codes").body()).get("items")) {
            var sent = new ArrayList<String>();
            row.fieldNames().forEachRemaining(sent::add);
            assertEquals(keys, sent);
        }
    }

    @Test
    void everyKindOfErrorAndEverySchemaHasItsPage() {
        assertFits(Stream.concat(
                links("/v1/problems").map(link -> link.split("\\?")[0]),
                links("/v1/schemas").map(link -> link.split("\\?")[0])));
    }

    private static Stream<String> links(String list) {
        var links = new ArrayList<String>();
        Keys.json(RunningServer.get(list).body())
                .get("items")
                .forEach(item -> links.add(item.get("link").asText()));
        assertTrue(links.size() > 5, list);
        return links.stream();
    }

    private static void assertFits(Stream<String> targets) {
        assertAll(targets.flatMap(target -> Stream.of("en", "vi").map(language -> () -> {
            var answer = RunningServer.get(target, "Accept-Language", language);
            assertEquals(200, answer.statusCode(), target);
            assertEquals(List.of(), Contract.violations(target, answer), target + " in " + language);
            // What a GPT Action can take in.
            assertTrue(answer.body().length() < MOST_CHARACTERS, target + " in " + language);
        })));
    }
}
