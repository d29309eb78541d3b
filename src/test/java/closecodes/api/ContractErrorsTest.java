package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The errors and redirects of the running server are as openapi.yaml says, in the reader's language. */
class ContractErrorsTest {

    @Test
    void redirectsAreDocumented() {
        assertAll(Stream.of(
                        "/v1/codes/01006",
                        "/v1/codes/going-away.md?lang=vi",
                        "/v1/compare/1012-vs-1002",
                        "/v1/compare/GOING_AWAY-vs-1012.json")
                .map(target -> () -> {
                    var answer = RunningServer.get(target);
                    assertEquals(308, answer.statusCode(), target);
                    assertEquals(List.of(), Contract.violations(target, answer), target);
                }));
    }

    @Test
    void errorsAreDocumentedInBothLanguages() {
        assertAll(Stream.of(
                        "/v1/codes/abc",
                        "/v1/codes/-1",
                        "/v1/codes/1OO6",
                        "/v1/codes/70000",
                        "/v1/codes/99999999999999999999999",
                        "/v1/codes/1006.html",
                        "/v1/codes/1006.csv",
                        "/v1/codes?colour=red",
                        "/v1/codes?status=",
                        "/v1/codes.csv?fields=code,nme",
                        "/v1/codes?q=" + "a".repeat(201),
                        "/v1/codes.html",
                        "/v1/ranges/1000",
                        "/v1/ranges/4000-4999.csv",
                        "/v1/compare/1002-1012",
                        "/v1/compare/1002-vs-1002",
                        "/v1/compare/1002-vs-abc",
                        "/v1/compare/1002-vs-70000",
                        "/v1/compare",
                        "/v1/compare?codes=1,2,3,4,5,6,7",
                        "/v1/compare?codes=1,70000",
                        "/v1/decide?answers=servr",
                        "/v1/decide?answers=server,open,done,more",
                        "/v1/decide.csv",
                        "/v1/changes?since=2026-13-01",
                        "/v1/diagnose?via=ngnix",
                        "/v1/diagnose?idle_seconds=1m",
                        "/v1/diagnose?closed_by=me",
                        "/v1/diagnose?text=pasted",
                        "/v1/lookup",
                        "/v1/lookup?codes=" + "1006,".repeat(101),
                        "/v1/export.csv?all=1",
                        "/metrics/codes?x=1",
                        "/v1/search",
                        "/v1/search?q=+",
                        "/v1/search?q=a&kind=cod",
                        "/v1/search?q=a&limit=51",
                        "/v1/search?q=a&offset=-1",
                        "/v1/validate?code=abc",
                        "/v1/validate?code=1000&via=brwser",
                        "/v1/validate?via=browser&sender=server",
                        "/v1/validate.json?cod=1000",
                        "/v1/validate.md",
                        "/v1/problems/none",
                        "/v1/schemas/none.json")
                .flatMap(target -> Stream.of("en", "vi").map(language -> () -> {
                    var answer = RunningServer.get(target, "Accept-Language", language);
                    assertTrue(answer.statusCode() >= 400, target);
                    assertEquals(List.of(), Contract.violations(target, answer), target);
                    assertEquals(language, Keys.json(answer.body()).get("lang").asText(), target);
                })));
    }

    @Test
    void wrongBodiesAreRefusedAsDocumentedInBothLanguages() {
        var tooLarge = "{\"reason\": \"" + "a".repeat(1_100_000) + "\"}";
        assertAll(Contract.operations().stream()
                .filter(operation -> !operation.requestBody().isMissingNode())
                .filter(operation -> !operation.hasErrorsOfItsOwn())
                .flatMap(operation -> Stream.of(
                        new Refused(operation, 400, "application/json", ""),
                        new Refused(operation, 400, "application/json", "{"),
                        new Refused(operation, 400, "application/json", "[]"),
                        new Refused(operation, 400, "application/json", "{\"unheard-of\": 1}"),
                        new Refused(operation, 413, "application/json", tooLarge),
                        new Refused(operation, 415, "text/csv", "{}")))
                .flatMap(refused -> Stream.of("en", "vi").map(language -> () -> {
                    var answer = refused.ask(language);
                    assertEquals(refused.status(), answer.statusCode(), refused::place);
                    assertTrue(refused.operation().node().get("responses").has("" + refused.status()), refused::place);
                    assertEquals(List.of(), refused.operation().violations(answer), refused::place);
                    assertEquals(language, Keys.json(answer.body()).get("lang").asText(), refused::place);
                })));
    }

    @Test
    void anErrorThatIsFoundBeforeTheHeadersAreReadIsInEnglish() {
        var target = "/v1/codes?q=" + "a".repeat(20_000);
        var answer = RunningServer.get(target, "Accept-Language", "vi");

        assertEquals(414, answer.statusCode());
        assertEquals(List.of(), Contract.violations(target, answer));
        assertEquals("en", Keys.json(answer.body()).get("lang").asText());
    }

    @Test
    void whatNobodyAcceptsIsRefusedAsDocumented() {
        assertAll(Contract.operations().stream()
                .filter(operation -> operation.node().get("responses").has("406"))
                .map(operation -> () -> {
                    var sample = operation.samples().get(0);
                    var answer = sample.ask("Accept", "image/png");
                    assertEquals(406, answer.statusCode(), sample::toString);
                    assertEquals(List.of(), operation.violations(answer), sample::toString);
                }));
    }

    /** A body that an operation answers with a status other than 200. */
    private record Refused(Operation operation, int status, String contentType, String body) {

        HttpResponse<String> ask(String language) {
            return RunningServer.post(operation.path(), body, "Content-Type", contentType, "Accept-Language", language);
        }

        String place() {
            return status + " of " + operation.path();
        }
    }
}
