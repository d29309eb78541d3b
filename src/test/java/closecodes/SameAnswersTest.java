package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator says the same by query, by body, in a batch and on the command line. */
class SameAnswersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Fields read {@code name=value}; no value has a space in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "code=1000",
                "code=1005 reason=tạm",
                "code=70000",
                "code=-1",
                "reason=x",
                "code=1001 via=browser",
                "code=4000 via=browser sender=client reason=bye",
                "code=1006 via=tomcat",
                "code=1005 via=jetty sender=client lang=vi",
                "code=1004 via=ws",
                "code=1000 via=spring",
                "code=1012 peer=tomcat",
                "code=1014 peer=deno sender=client lang=vi",
                "code=1012 purpose=overload",
                "code=1000 purpose=restart lang=vi",
                "code=4004 provider=discord",
                "code=4004 provider=DISCORD-gateway lang=vi",
                "code=1012 via=ws peer=faye-websocket purpose=overload provider=discord reason=x"
            })
    void hints_lead_to_the_same_findings_everywhere(String words) throws IOException {
        var fields = Arrays.stream(words.split(" "))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var lang = fields.containsKey("lang") ? "?lang=" + fields.get("lang") : "";
        var query = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        var byQuery = RunningServer.get("/v1/validate" + query);
        assertEquals(200, byQuery.statusCode(), byQuery.body());
        assertEquals(
                byQuery.body(),
                RunningServer.post("/v1/validate" + lang, body(fields)).body());
        var batch = RunningServer.post("/v1/validate/batch" + lang, "{\"items\":[" + body(fields) + "]}");
        assertEquals(
                JSON.readTree(byQuery.body()),
                JSON.readTree(batch.body()).get("items").get(0));
        var command = Commands.run(arguments(fields));
        assertEquals(byQuery.body() + "\n", command.out(), command.err());
        assertEquals(json(byQuery.body()).get("valid").asBoolean() ? 0 : 1, command.exit());
    }

    private static String body(Map<String, String> fields) throws IOException {
        var object = JSON.createObjectNode();
        fields.forEach((name, value) -> {
            if (name.equals("code")) {
                object.put(name, Integer.parseInt(value));
            } else if (!name.equals("lang")) {
                object.put(name, value);
            }
        });
        return JSON.writeValueAsString(object);
    }

    private static String[] arguments(Map<String, String> fields) {
        var arguments = new ArrayList<>(List.of("validate", "--json"));
        fields.forEach((name, value) -> {
            if (!name.equals("code")) {
                arguments.add("--" + name + "=" + value);
            }
        });
        // A negative number would be taken for an option.
        if (fields.containsKey("code")) {
            arguments.addAll(List.of("--", fields.get("code")));
        }
        return arguments.toArray(String[]::new);
    }

    @Test
    void what_makes_no_sense_is_refused_everywhere_with_the_same_words() throws IOException {
        for (var wrong : List.of("via=tomcatt", "peer=tomcatt", "purpose=fun", "provider=discrd", "sender=proxy")) {
            var name = wrong.substring(0, wrong.indexOf('='));
            var problem = RunningServer.get("/v1/validate?code=1000&" + wrong);
            assertEquals(400, problem.statusCode(), problem.body());
            var command = Commands.run("validate", "1000", "--" + wrong);
            assertEquals(2, command.exit());
            var detail = json(problem.body()).get("detail").asText().replace("“" + name + "”", "“--" + name + "”");
            assertTrue(command.err().startsWith("--" + wrong.replace('=', ' ') + ": " + detail), command.err());
            var meant = json(problem.body()).get("did_you_mean");
            assertTrue(meant.isNull() || command.err().contains("Did you mean " + meant.asText() + "?"), command.err());
        }
        assertEquals(
                2,
                Commands.run("validate", "1000", "--via", "browser", "--sender", "server")
                        .exit());
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }
}
