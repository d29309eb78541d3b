package closecodes.pages;

import closecodes.view.AboutView;
import closecodes.view.CodeView;
import closecodes.view.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What pages tell search engines: JSON-LD in the words of schema.org, as the content of a script element. */
final class StructuredData {
    private static final String CONTEXT = "https://schema.org";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private StructuredData() {}

    /** A code as a term of the set of all codes. */
    static String term(CodeView code, Head head) {
        var reader = head.reader();
        var address = head.permalink(reader.language());
        var set = reader.permalink("/codes");
        return script(object(
                "@context",
                CONTEXT,
                "@type",
                "DefinedTerm",
                "@id",
                address,
                "url",
                address,
                "termCode",
                Integer.toString(code.code()),
                "name",
                code.name() == null ? Integer.toString(code.code()) : code.name(),
                "alternateName",
                code.title(),
                "description",
                code.summary().replace("`", ""),
                "inDefinedTermSet",
                object(
                        "@type",
                        "DefinedTermSet",
                        "@id",
                        set,
                        "url",
                        set,
                        "name",
                        reader.says("WebSocket close codes", "Mã đóng WebSocket"),
                        "inLanguage",
                        reader.language().tag(),
                        "license",
                        LICENCE)));
    }

    /** Questions with their answers, of a page that shows just these. */
    static String questions(AboutView about) {
        return script(object(
                "@context",
                CONTEXT,
                "@type",
                "FAQPage",
                "inLanguage",
                about.lang(),
                "mainEntity",
                about.answers().stream().map(StructuredData::question).toList()));
    }

    private static Map<String, Object> question(AboutView.AnswerView answer) {
        return object(
                "@type",
                "Question",
                "name",
                answer.question(),
                "acceptedAnswer",
                object("@type", "Answer", "text", answer.answer().replace("`", "")));
    }

    /** An object with these keys, given as key, value, key, value; always in this order, as entity tags need. */
    private static Map<String, Object> object(Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    /** No text in it can end the element. */
    private static String script(Map<String, Object> object) {
        return new String(Json.bytes(object), StandardCharsets.UTF_8)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
