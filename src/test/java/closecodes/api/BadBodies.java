package closecodes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies made of a good one, each wrong in one way. */
final class BadBodies {
    private static final JsonMapper JSON = new JsonMapper();

    /** In place of a good value. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e999999",
            "1e-400",
            "9".repeat(1_200),
            "1.5",
            "\"\"",
            "\" \"",
            "\"\\u0000\\u0007\\u001b[31m\"",
            "\"\\ud800\"",
            "\"" + "a".repeat(100_000) + "\"",
            "\"" + "đ".repeat(2_000) + "\"",
            "\"<script>alert(1)</script>\"",
            "\"../../etc/passwd\"",
            "\"${jndi:ldap://x}\"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "[" + "1,".repeat(5_000) + "1]",
            "{\"a\":{\"b\":{}}}",
            "[".repeat(5_000),
            "[".repeat(15) + "]".repeat(15),
            "NaN",
            "01",
            "'a'",
            "\"\t\"",
            "\"unclosed");

    /** In place of the whole body. */
    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "null",
            "[]",
            "1",
            "\"text\"",
            "{",
            "{}{}",
            "{\"code\":1000,\"code\":1001}",
            "{\"items\":null}",
            "{\"items\":[]}",
            "{\"items\":[null,1,\"a\",[]]}",
            "{\"a\":".repeat(10_000),
            "\u00ff\u00fe",
            "\u00c3\u0028",
            "\u00ef\u00bb\u00bf{}",
            "// comment\n{}",
            "<xml/>",
            "code=1000&reason=x");

    private static final List<String> CHARSETS = List.of("UTF-16", "UTF-32", "ISO-8859-1", "IBM037");

    private BadBodies() {}

    static byte[] any(JsonNode good, Random random) {
        var text = good.toString();
        return switch (random.nextInt(6)) {
            case 0 -> utf8(text.substring(0, random.nextInt(text.length())));
            case 1 -> WHOLE.get(random.nextInt(WHOLE.size())).getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> text.getBytes(Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size()))));
            case 3 -> utf8("{\"unheard-of\":" + value(random) + "," + text.substring(1));
            case 4 -> without(good, random);
            default -> replaced(good, random);
        };
    }

    /** Another value for one field, which may make it no JSON at all. */
    private static byte[] replaced(JsonNode good, Random random) {
        var marker = "\"the-bad-value\"";
        if (good instanceof ObjectNode object && !object.isEmpty()) {
            var copy = object.deepCopy();
            copy.put(anyField(copy, random), "the-bad-value");
            return utf8(copy.toString().replace(marker, value(random)));
        }
        return utf8(value(random));
    }

    private static byte[] without(JsonNode good, Random random) {
        if (good instanceof ObjectNode object && !object.isEmpty()) {
            var copy = object.deepCopy();
            copy.remove(anyField(copy, random));
            return utf8(copy.toString());
        }
        return utf8(JSON.createObjectNode().toString());
    }

    private static String anyField(ObjectNode object, Random random) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }

    private static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
