package closecodes.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** openapi.yaml and the running server have the same paths, and each answers the methods that the file promises. */
class ContractRoutesTest {
    private static final List<String> OTHER_METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void everyRegisteredPathIsDocumentedWithItsMethodsAndTheReverse() {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (var operation : Contract.operations()) {
            for (var path : operation.path().endsWith(".{format}") ? operation.paths() : List.of(operation.path())) {
                documented.put(
                        unnamed(path),
                        Contract.methodsByPath().get(operation.paths().get(0)));
            }
        }

        Map<String, Set<String>> registered = new TreeMap<>();
        RegisteredRoutes.methodsByPath().forEach((path, methods) -> registered.put(unnamed(path), methods));
        // Pages are no part of the contract: each has a Vietnamese one below /vi, and what they load is in /assets and
        // /og.
        var all = Set.copyOf(registered.keySet());
        registered
                .keySet()
                .removeIf(path -> !documented.containsKey(path)
                        && (path.startsWith("/vi")
                                || path.startsWith("/assets/")
                                || path.startsWith("/og/")
                                || all.contains("/vi" + path)));
        assertEquals(documented, registered);
    }

    @Test
    void optionsTellTheMethodsOfEveryPath() {
        assertAll(Contract.methodsByPath().entrySet().stream().map(path -> () -> {
            var answer = RunningServer.send("OPTIONS", path.getKey());
            assertEquals(204, answer.statusCode(), path.getKey());
            assertEquals(path.getValue(), methods(answer, "Allow"), path.getKey());
            assertEquals(path.getValue(), methods(answer, "Access-Control-Allow-Methods"), path.getKey());
        }));
    }

    @Test
    void otherMethodsGetTheDocumentedRefusal() {
        var methods = Contract.methodsByPath();
        assertAll(Contract.operations().stream()
                .flatMap(operation -> operation.paths().stream().flatMap(path -> OTHER_METHODS.stream()
                        .filter(method -> !methods.get(path).contains(method))
                        .map(method -> () -> {
                            var place = method + " " + path;
                            var answer = RunningServer.send(method, path);
                            assertEquals(405, answer.statusCode(), place);
                            assertEquals(methods.get(path), methods(answer, "Allow"), place);
                            assertTrue(operation.node().get("responses").has("405"), place);
                            assertEquals(List.of(), operation.violations(answer), place);
                        }))));
    }

    @Test
    void theQueryParametersThatAPathKnowsAreDocumentedAndTheReverse() {
        assertAll(Stream.of(
                        "/v1/codes",
                        "/v1/codes.csv",
                        "/v1/compare",
                        "/v1/providers",
                        "/v1/intermediaries",
                        "/v1/situations",
                        "/v1/matrix",
                        "/v1/decide",
                        "/v1/search",
                        "/v1/search.csv",
                        "/v1/lookup",
                        "/v1/lookup.csv",
                        "/v1/changes",
                        "/v1/validate",
                        "/v1/validate.json")
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

    /** A parameter may have another name in the code than in the contract. */
    private static String unnamed(String path) {
        return path.replaceAll("\\{\\w+}", "{}");
    }

    private static Set<String> methods(HttpResponse<String> answer, String header) {
        return new TreeSet<>(
                List.of(answer.headers().firstValue(header).orElse("").split(", ")));
    }
}
