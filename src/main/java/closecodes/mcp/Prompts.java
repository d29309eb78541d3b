package closecodes.mcp;

import closecodes.catalog.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code prompts/list} and {@code prompts/get}. */
final class Prompts {
    private static final Pager PAGER = new Pager(50);
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private Prompts() {}

    static Map<String, Object> list(Message message) {
        return PAGER.page(
                message, "prompts", Prompt.ALL.stream().map(Prompts::entry).toList());
    }

    static Map<String, Object> get(Message message) {
        var prompt = named(message.text("name"));
        var arguments = message.params().path("arguments");
        if (!arguments.isMissingNode() && !arguments.isObject()) {
            throw RpcException.invalidParams("\"arguments\" must be an object.");
        }
        refuseUnknown(prompt, arguments);
        var language = language(arguments);
        var values = values(prompt, arguments, language);
        // All at once: what is filled in may hold braces too.
        var text = SLOT.matcher(prompt.ask().in(language))
                .replaceAll(slot -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(slot.group(1)))));
        var result = new LinkedHashMap<String, Object>();
        result.put("description", prompt.description());
        result.put("messages", List.of(new PromptMessage("user", TextContent.of(text))));
        return result;
    }

    private static Map<String, String> values(Prompt prompt, JsonNode arguments, Language language) {
        var values = new HashMap<String, String>();
        for (var argument : prompt.arguments()) {
            var given =
                    Message.text(arguments, argument.name()).map(String::strip).orElse("");
            if (given.isEmpty() && argument.required()) {
                throw RpcException.invalidParams(
                        "The argument \"" + argument.name() + "\" is missing: " + argument.description() + ".");
            }
            values.put(argument.name(), given.isEmpty() ? Prompt.unknown().in(language) : given);
        }
        return values;
    }

    static Prompt named(String name) {
        return Prompt.ALL.stream()
                .filter(prompt -> prompt.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RpcException.invalidParams("Unknown prompt: \"" + Message.echo(name) + "\".")
                        .with(Map.of(
                                "known", Prompt.ALL.stream().map(Prompt::name).toList())));
    }

    private record PromptMessage(String role, TextContent content) {}

    private static void refuseUnknown(Prompt prompt, JsonNode arguments) {
        var known = prompt.arguments().stream().map(Prompt.Argument::name).toList();
        arguments.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw RpcException.invalidParams("There is no argument \"" + Message.echo(name) + "\"; known: "
                        + String.join(", ", known) + ".");
            }
        });
    }

    private static Language language(JsonNode arguments) {
        var tag = Message.text(arguments, Prompt.LANGUAGE.name()).orElse(Language.EN.tag());
        return Language.of(tag).orElseThrow(() -> RpcException.invalidParams("\"language\" can be: en, vi."));
    }

    private static Map<String, Object> entry(Prompt prompt) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", prompt.name());
        entry.put("title", prompt.title());
        entry.put("description", prompt.description());
        entry.put("arguments", prompt.arguments());
        return entry;
    }
}
