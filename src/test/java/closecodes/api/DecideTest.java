package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /v1/decide}: from the first question to what to send. */
class DecideTest {

    @Test
    void without_answers_there_is_the_whole_tree() {
        var tree = ask("/v1/decide");
        assertEquals("sender", tree.at("/question/id").asText());
        assertTrue(tree.at("/result").isNull());
        assertTrue(tree.get("questions").size() >= 10, tree.get("questions")::toString);
        assertTrue(tree.get("results").size() >= 25, tree.get("results")::toString);
        assertEquals(tree.toString(), ask("/v1/decide?answers=").toString());
    }

    @Test
    void answers_lead_to_the_next_question_with_addresses_to_go_on() {
        var step = ask("/v1/decide?answers=server,open");
        assertEquals("server", step.get("role").asText());
        assertEquals("server-why", step.at("/question/id").asText());
        assertEquals(
                "/v1/decide?answers=server,open,done&lang=en",
                step.at("/question/answers/0/link").asText());
        assertEquals(
                step.toString(), ask("/v1/decide?answers=server&answers=open").toString());
    }

    @Test
    void the_end_has_a_code_a_reason_and_what_the_other_side_should_do() {
        var result = ask("/v1/decide?answers=server,open,stopping,soon").get("result");
        assertEquals(1012, result.at("/code/code").asInt());
        assertEquals("/v1/codes/1012?lang=en", result.at("/code/link").asText());
        assertEquals(
                result.get("reason").asText().length(),
                result.get("reason_bytes").asInt());
        assertEquals("after-delay", result.at("/retry/advice").asText());
        assertEquals(
                ask("/v1/codes/1012").get("retry").toString(),
                result.get("retry").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "servr | \"server\" | servr | browser-page, client, server, gateway",
                "server,opn | \"open\" | opn | not-yet, open",
                "server,open,done,more | \"server,open,done\" | more | finished",
                "'server,,open' | null | '' | not-yet, open",
                "done | null | done | browser-page, client, server, gateway",
            })
    void a_wrong_answer_is_named_with_those_that_are_possible(
            String answers, String meant, String value, String possible) {
        for (var language : List.of("en", "vi")) {
            var response = RunningServer.get("/v1/decide?lang=" + language + "&answers=" + answers);
            var problem = Keys.json(response.body());
            assertEquals(400, response.statusCode(), response.body());
            assertEquals("/v1/problems/bad-parameter", problem.get("type").asText());
            assertEquals(value, problem.get("value").asText());
            assertEquals(meant, problem.get("did_you_mean").toString());
            assertTrue(problem.get("detail").asText().contains(possible), response.body());
        }
    }

    @Test
    void other_parameters_and_endless_answers_are_refused() {
        assertEquals(400, RunningServer.get("/v1/decide?answer=server").statusCode());
        assertEquals(
                400,
                RunningServer.get("/v1/decide?answers=" + "server,".repeat(100)).statusCode());
        assertEquals(404, RunningServer.get("/v1/decide.csv").statusCode());
    }

    @Test
    void every_address_in_the_tree_leads_on_in_every_format_and_language() {
        var open = new ArrayDeque<>(List.of("/v1/decide?lang=en", "/v1/decide?lang=vi"));
        Set<String> seen = new HashSet<>();
        var ends = new ArrayList<String>();
        while (!open.isEmpty()) {
            var address = open.remove();
            if (!seen.add(address)) {
                continue;
            }
            var response = RunningServer.get(address);
            assertEquals(200, response.statusCode(), address);
            assertEquals(List.of(), Contract.violations(address, response), address);
            var step = Keys.json(response.body());
            if (step.get("question").isNull()) {
                ends.add(address);
            } else {
                step.at("/question/answers")
                        .forEach(answer -> open.add(answer.get("link").asText()));
            }
            for (var format : List.of(".md", ".txt")) {
                var page = RunningServer.get(address.replace("/v1/decide", "/v1/decide" + format));
                assertEquals(200, page.statusCode(), address);
                assertTrue(page.body().contains(step.get("title").asText()), page.body());
            }
        }
        assertTrue(ends.size() > 120, "ends: " + ends.size());
    }

    private static JsonNode ask(String target) {
        var response = RunningServer.get(target);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(List.of(), Contract.violations(target, response), target);
        return Keys.json(response.body());
    }
}
