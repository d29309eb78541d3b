package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.Language;
import closecodes.catalog.RangeDocument;
import closecodes.catalog.Vocabulary;
import closecodes.data.DocumentKind;
import closecodes.http.ProblemType;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameField;
import closecodes.protocol.FrameReading;
import closecodes.protocol.WireUse;
import closecodes.search.Kind;
import closecodes.search.Result;
import closecodes.validation.Level;
import closecodes.validation.Purpose;
import closecodes.validation.Via;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The ids that openapi.yaml lists are those of today, and none of them closes a set for answers. */
class ContractIdsTest {
    private static final Vocabulary VOCABULARY = RunningServer.catalog().vocabulary();

    @Test
    void schemasListTheIdsOfToday() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("Status", facet("status"));
        expected.put("Severity", facet("severity"));
        expected.put("Fault", facet("fault"));
        expected.put("Sender", facet("sender"));
        expected.put("RetryAdvice", facet("retry"));
        expected.put("Cause/properties/owner", facet("owner"));
        expected.put("Retry/properties/jitter", words("jitter"));
        expected.put("Retry/properties/condition", words("condition"));
        expected.put("Sources/items/properties/basis", words("basis"));
        expected.put("Sources/items/properties/sure", words("sure"));
        expected.put("Facet", facets());
        expected.put("Wire/properties/use", ids(WireUse.values(), WireUse::id));
        expected.put("Wire/properties/may_be_sent_by/items", ids(Endpoint.values(), Endpoint::id));
        expected.put("Verdict/properties/sender", ids(Endpoint.values(), Endpoint::id));
        expected.put("Verdict/properties/via", ids(Via.values(), Via::id));
        expected.put("Verdict/properties/purpose", ids(Purpose.values(), Purpose::id));
        expected.put("Finding/properties/level", ids(Level.values(), Level::id));
        expected.put("FrameReport/properties/state", ids(FrameReading.State.values(), state -> state.name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')));
        expected.put("FrameField/properties/name", ids(FrameField.Kind.values(), FrameField.Kind::id));
        expected.put("LibraryRole/properties/on_refusal/items/properties/reports", words("reported"));
        expected.put("MeasuredCodes/properties/method", words("method"));
        expected.put("Sent", words("sent"));
        expected.put("SituationGroup", words("situation"));
        expected.put("Told", words("told"));
        expected.put("LibraryLimit/properties/id", words("limit"));
        expected.put("Role", ids(Endpoint.values(), Endpoint::id));
        expected.put("SenderRole", words("role"));
        expected.put("DecisionResult/properties/action", words("action"));
        expected.put("Reconnect", words("reconnect"));
        expected.put("Resume", words("resume"));
        expected.put("DepthOfText", words("depth"));
        expected.put("Reach", words("reach"));
        expected.put("ServiceFamily", words("family"));
        expected.put("ProviderCode/properties/owner", facet("owner"));
        expected.put("ServiceCode/properties/owner", facet("owner"));
        expected.put("IntermediaryKind", words("intermediary"));
        expected.put("EndingTrigger", words("trigger"));
        expected.put("Ending/properties/wire", words("wire-end"));
        expected.put("KindOfHit", Kind.ids());
        expected.put("SearchResult/properties/match", ids(Result.Match.values(), Result.Match::id));
        expected.put("LanguageTag", ids(Language.values(), Language::tag));
        expected.put("ProblemType/properties/id", ids(ProblemType.values(), ProblemType::id));
        expected.put("SchemaList/properties/items/items/properties/kind", ids(DocumentKind.values(), DocumentKind::id));

        assertAll(expected.entrySet().stream().map(entry -> () -> {
            var schema = Contract.TREE.at("/components/schemas/" + entry.getKey());
            assertEquals(entry.getValue(), Contract.texts(schema.path("examples")), entry.getKey());
            assertTrue(schema.get("description").asText().contains("Expect new"), entry.getKey());
        }));
    }

    @Test
    void parametersListTheIdsThatTheServerTakes() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("Status", facet("status"));
        expected.put("Severity", facet("severity"));
        expected.put("Retry", facet("retry"));
        expected.put("Family", words("family"));
        expected.put("Depth", words("depth"));
        expected.put("Trigger", words("trigger"));
        expected.put("KindOfHit", Kind.ids());
        expected.put("SendableBy", ids(Endpoint.values(), Endpoint::id));
        expected.put(
                "Range",
                RunningServer.catalog().ranges().stream().map(RangeDocument::id).toList());
        expected.put("Fields", List.copyOf(Keys.required(Contract.TREE.at("/components/schemas/CodeSummary"))));

        assertAll(expected.entrySet().stream()
                .map(entry -> () -> assertEquals(
                        entry.getValue(),
                        Contract.texts(
                                Contract.TREE.at("/components/parameters/" + entry.getKey() + "/schema/items/enum")),
                        entry.getKey())));
    }

    @Test
    void theValidatorTakesTheIdsThatAreListed() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("parameters/CloseSender/schema", ids(Endpoint.values(), Endpoint::id));
        expected.put("parameters/Purpose/schema", ids(Purpose.values(), Purpose::id));
        expected.put("schemas/CloseRequest/properties/sender", ids(Endpoint.values(), Endpoint::id));
        expected.put("schemas/CloseRequest/properties/purpose", ids(Purpose.values(), Purpose::id));
        expected.put("schemas/FrameRequest/properties/from", ids(Endpoint.values(), Endpoint::id));

        assertAll(expected.entrySet().stream()
                .map(entry -> () -> assertEquals(
                        entry.getValue(),
                        Contract.texts(Contract.TREE.at("/components/" + entry.getKey() + "/enum")),
                        entry.getKey())));
    }

    @Test
    void noSchemaOfAnAnswerIsClosed() {
        var answers = Contract.TREE.at("/components/schemas").<ObjectNode>deepCopy();
        answers.remove(Contract.requestSchemas());
        for (var keyword : List.of("enum", "additionalProperties", "unevaluatedProperties")) {
            var closed = answers.findParents(keyword);
            assertEquals(List.of(), closed, keyword);
        }
    }

    private static List<String> facet(String id) {
        return VOCABULARY.facet(id).values().stream()
                .map(Vocabulary.FacetValue::id)
                .toList();
    }

    private static List<String> words(String id) {
        return VOCABULARY.words().stream()
                .filter(group -> group.id().equals(id))
                .flatMap(group -> group.values().stream())
                .map(Vocabulary.Word::id)
                .toList();
    }

    private static List<String> facets() {
        var facets = new ArrayList<>(List.of("meaning"));
        VOCABULARY.facets().forEach(facet -> facets.add(facet.id()));
        return facets;
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
