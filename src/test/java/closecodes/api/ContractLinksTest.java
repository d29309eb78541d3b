package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every address that an answer gives, in its body or its headers, has an answer itself. */
class ContractLinksTest {

    @Test
    void everyLinkInTheBodyLeadsSomewhere() {
        var links = new TreeSet<String>();
        samples()
                .map(Sample::ask)
                .filter(answer -> Operation.mediaType(answer).equals("application/json"))
                .forEach(answer -> collect(Keys.json(answer.body()), links));

        assertTrue(links.size() > 100, links::toString);
        assertAll(links.stream()
                .map(link -> () -> assertEquals(200, RunningServer.get(link).statusCode(), link)));
    }

    @Test
    void contentLocationIsTheAddressOfJustThisAnswer() {
        // Counts go on while we ask.
        var lasting = samples().filter(Sample::isGet).filter(sample -> !sample.target()
                .startsWith("/v1/stats"));
        assertAll(lasting.map(sample -> () -> {
            var answer = sample.ask();
            var location = answer.headers().firstValue("Content-Location").orElse(sample.target());
            // A format in the address wins over what is accepted.
            assertEquals(
                    answer.body(),
                    RunningServer.get(location, "Accept", "image/png").body(),
                    sample::toString);
        }));
    }

    @Test
    void theLinkHeaderLeadsToMarkdown() {
        assertAll(samples()
                .flatMap(sample -> sample.ask().headers().allValues("Link").stream())
                .distinct()
                .map(link -> () -> {
                    var target = link.replaceFirst("^<(.*)>; rel=\"alternate\"; type=\"text/markdown\"$", "$1");
                    var answer = RunningServer.get(target);
                    assertEquals(200, answer.statusCode(), target);
                    assertEquals("text/markdown", Operation.mediaType(answer), target);
                }));
    }

    private static Stream<Sample> samples() {
        return Contract.operations().stream()
                .filter(operation -> operation.path().startsWith("/v1"))
                .flatMap(operation -> operation.samples().stream());
    }

    private static void collect(JsonNode node, Set<String> links) {
        for (var entry : node.properties()) {
            var isLink = Set.of("link", "example").contains(entry.getKey());
            if (isLink && !entry.getValue().isNull()) {
                links.add(entry.getValue().asText());
            } else if (entry.getKey().equals("links")) {
                entry.getValue().forEach(link -> {
                    if (!link.isNull()) {
                        links.add(link.asText());
                    }
                });
            }
        }
        node.forEach(child -> collect(child, links));
    }
}
