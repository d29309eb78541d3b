package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import closecodes.catalog.CodeDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every id that an answer cites is in the vocabulary. */
class VocabularyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The keys that hold ids, with the group of the vocabulary that explains them. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("status", "status"),
            Map.entry("use", "use"),
            Map.entry("severity", "severity"),
            Map.entry("fault", "fault"),
            Map.entry("sender", "sender"),
            Map.entry("owner", "owner"),
            Map.entry("advice", "retry"),
            Map.entry("jitter", "jitter"),
            Map.entry("condition", "condition"),
            Map.entry("basis", "basis"),
            Map.entry("method", "method"),
            Map.entry("sends", "sent"),
            Map.entry("reports", "reported"),
            Map.entry("sure", "sure"));

    @Test
    void explains_every_id_of_every_code_range_and_library() throws Exception {
        var known = new HashSet<String>();
        for (var item :
                JSON.readTree(RunningServer.get("/v1/vocabulary").body()).get("items")) {
            known.add(item.get("group").asText() + "/" + item.get("id").asText());
        }
        var cited = new TreeSet<String>();
        for (var code :
                RunningServer.catalog().codes().stream().map(CodeDocument::code).toList()) {
            collect(JSON.readTree(RunningServer.get("/v1/codes/" + code).body()), cited);
        }
        for (var library : RunningServer.catalog().libraries()) {
            collect(
                    JSON.readTree(
                            RunningServer.get("/v1/libraries/" + library.id()).body()),
                    cited);
        }
        for (int number : new int[] {0, 1016, 2000, 3001, 4000, 5000}) {
            collect(JSON.readTree(RunningServer.get("/v1/codes/" + number).body()), cited);
        }
        assertTrue(cited.size() > 30, cited.toString());
        cited.removeAll(known);
        assertEquals(Set.of(), cited);
    }

    private static void collect(JsonNode node, Set<String> cited) {
        node.properties().forEach(field -> {
            var group = GROUPS.get(field.getKey());
            if (group != null && field.getValue().isTextual()) {
                cited.add(group + "/" + field.getValue().asText());
            }
            if (!field.getKey().equals("labels")) {
                collect(field.getValue(), cited);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, cited));
        }
    }
}
