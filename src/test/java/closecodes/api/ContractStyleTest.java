package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** openapi.yaml explains everything in it, and keeps to the limits of GPT Actions. */
class ContractStyleTest {
    private static final int LONGEST_OPERATION_TEXT = 300;
    private static final int LONGEST_PARAMETER_TEXT = 700;
    private static final String OTHER_KEYS = " lists other keys as required than it has";

    @Test
    void operationsHaveTextsThatAGptActionTakes() {
        assertAll(Contract.operations().stream().map(operation -> () -> {
            var summary = operation.node().path("summary").asText();
            var description = operation.node().path("description").asText();
            assertFalse(summary.isBlank(), operation.path());
            assertTrue(summary.length() <= LONGEST_OPERATION_TEXT, operation.path());
            assertTrue(description.length() <= LONGEST_OPERATION_TEXT, operation.path() + ": " + description.length());
        }));
    }

    @Test
    void aGptActionMayPostWithoutAskingItsUser() {
        for (var operation : Contract.operations()) {
            if (!operation.method().equals("GET")) {
                assertFalse(operation.node().path("x-openai-isConsequential").asBoolean(true), operation.path());
            }
        }
    }

    @Test
    void parametersHaveTextsThatAGptActionTakesAndAnExample() {
        for (var parameter : Contract.TREE.at("/components/parameters").properties()) {
            var description = parameter.getValue().path("description").asText();
            assertFalse(description.isBlank(), parameter.getKey());
            assertTrue(description.length() <= LONGEST_PARAMETER_TEXT, parameter.getKey());
            assertTrue(parameter.getValue().has("example"), parameter.getKey());
        }
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        var ids = Contract.operations().stream()
                .map(operation -> operation.node().path("operationId").asText())
                .toList();

        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z][A-Za-z]+")), ids::toString);
    }

    @Test
    void everyKeyOfEverySchemaIsExplainedAndRequired() {
        var complaints = new ArrayList<String>();
        for (var schema : Contract.TREE.at("/components/schemas").properties()) {
            complain(schema.getValue(), schema.getKey(), complaints);
        }

        // A client may leave out what it does not know.
        Contract.requestSchemas().forEach(name -> complaints.remove(name + OTHER_KEYS));
        complaints.remove("LookupItem" + OTHER_KEYS);
        // Its keys are those that ?fields= names.
        complaints.removeIf(("CodeSummaryPart" + OTHER_KEYS)::equals);
        assertEquals(List.of(), complaints);
    }

    @Test
    void bothLicencesAreNamed() {
        var licence = Contract.TREE.at("/info/license");

        assertEquals("Apache-2.0 AND CC-BY-4.0", licence.get("identifier").asText());
        assertTrue(
                Contract.TREE.at("/info/description").asText().contains("texts are CC BY 4.0, the code is Apache-2.0"));
    }

    private static void complain(JsonNode schema, String place, List<String> complaints) {
        if (schema.has("properties")) {
            var keys = new TreeSet<String>();
            for (var property : schema.get("properties").properties()) {
                var key = place + "/" + property.getKey();
                keys.add(property.getKey());
                if (!isExplained(property.getValue())) {
                    complaints.add(key + " is not explained");
                }
                complain(property.getValue(), key, complaints);
            }
            if (!keys.equals(new TreeSet<>(Keys.required(schema)))) {
                complaints.add(place + OTHER_KEYS);
            }
        }
        if (schema.has("items")) {
            complain(schema.get("items"), place + "[]", complaints);
        }
    }

    private static boolean isExplained(JsonNode schema) {
        return schema.has("description")
                || Contract.resolve(schema).has("description")
                // What the items of a list are is said at the items or at the list.
                || schema.path("items").has("$ref")
                || schema.path("items").has("properties")
                || schema.path("items").has("anyOf");
    }
}
