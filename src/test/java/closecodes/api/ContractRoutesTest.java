package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** openapi.yaml and the running server have the same paths, and each answers the methods that the file promises. */
class ContractRoutesTest {

    @Test
    void everyRegisteredPathIsDocumentedAndTheReverse() {
        var documented = new TreeSet<String>();
        for (var operation : Contract.operations()) {
            if (operation.path().endsWith(".{format}")) {
                documented.addAll(operation.paths());
            } else {
                documented.add(operation.path());
            }
        }

        // A parameter may have another name in the code than in the contract.
        assertEquals(
                unnamed(documented), unnamed(RegisteredRoutes.methodsByPath().keySet()));
    }

    @Test
    void everyRegisteredPathAnswersGetHeadAndOptionsAndNothingElse() {
        var routes = RegisteredRoutes.methodsByPath();

        assertAll(routes.entrySet().stream()
                .map(route -> () -> assertEquals(Set.of("GET", "HEAD", "OPTIONS"), route.getValue(), route.getKey())));
    }

    @Test
    void theContractDocumentsGetAlone() {
        assertAll(Contract.TREE.get("paths").properties().stream().map(path -> () -> {
            var methods = new TreeSet<String>();
            path.getValue().fieldNames().forEachRemaining(methods::add);
            methods.remove("parameters");
            assertEquals(Set.of("get"), methods, path.getKey());
        }));
    }

    @Test
    void optionsTellTheMethodsOfEveryPath() {
        assertAll(Contract.operations().stream()
                .flatMap(operation -> operation.paths().stream())
                .map(path -> () -> {
                    var answer = RunningServer.send("OPTIONS", path);
                    assertEquals(204, answer.statusCode(), path);
                    assertEquals(
                            "GET, HEAD, OPTIONS",
                            answer.headers().firstValue("Allow").orElse(""),
                            path);
                    assertEquals(
                            "GET, HEAD, OPTIONS",
                            answer.headers()
                                    .firstValue("Access-Control-Allow-Methods")
                                    .orElse(""),
                            path);
                }));
    }

    @Test
    void otherMethodsGetTheDocumentedRefusal() {
        assertAll(Contract.operations().stream()
                .flatMap(operation -> operation.paths().stream().map(path -> () -> {
                    var answer = RunningServer.send("PUT", path);
                    assertEquals(405, answer.statusCode(), path);
                    assertTrue(operation.node().get("responses").has("405"), path);
                    assertEquals(Set.of(), Set.copyOf(operation.violations(answer)), path);
                })));
    }

    @Test
    void theQueryParametersThatAPathKnowsAreDocumentedAndTheReverse() {
        assertAll(Stream.of("/v1/codes", "/v1/codes.csv", "/v1/compare", "/v1/decide", "/v1/changes")
                .map(path -> () -> {
                    var refusal = Keys.json(
                                    RunningServer.get(path + "?unheard-of=1").body())
                            .get("detail")
                            .asText();
                    var known = refusal.substring(refusal.indexOf("Known: ") + 7, refusal.length() - 1);
                    var documented = Contract.operationAt(path).orElseThrow().parameters().stream()
                            .filter(parameter -> parameter.get("in").asText().equals("query"))
                            .map(parameter -> parameter.get("name").asText())
                            .filter(name -> !name.equals("lang"))
                            .collect(Collectors.joining(", "));
                    assertEquals(known, documented, path);
                }));
    }

    @Test
    void theServerServesThisContract() {
        assertEquals(Contract.TEXT, RunningServer.get("/openapi.yaml").body());
        assertEquals(
                Contract.TREE.toString(),
                Keys.json(RunningServer.get("/openapi.json").body()).toString());
    }

    private static Set<String> unnamed(Set<String> paths) {
        var unnamed = new TreeSet<String>();
        paths.forEach(path -> unnamed.add(path.replaceAll("\\{\\w+}", "{}")));
        return unnamed;
    }
}
