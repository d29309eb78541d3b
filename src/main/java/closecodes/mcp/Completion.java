package closecodes.mcp;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Provider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code completion/complete}: codes, services and languages as far as somebody has typed them. */
final class Completion {
    private static final int MOST = 100;

    private final Catalog catalog;

    Completion(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A value with the words by which people look for it. */
    private record Choice(String value, List<String> words) {
        boolean startsWith(String typed) {
            return value.startsWith(typed);
        }

        boolean has(String typed) {
            return words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(typed));
        }
    }

    Map<String, Object> complete(Message message) {
        var argument = message.params().path("argument");
        var name = Message.text(argument, "name")
                .orElseThrow(() -> RpcException.invalidParams("\"argument.name\" is missing."));
        var typed = Message.text(argument, "value").orElse("").strip().toLowerCase(Locale.ROOT);
        requireKnown(message, name);
        var provider = Message.text(message.params().path("context").path("arguments"), "provider")
                .orElse("");
        var fitting = fitting(choices(name, provider), typed);
        var completion = new LinkedHashMap<String, Object>();
        completion.put("values", fitting.stream().limit(MOST).toList());
        completion.put("total", fitting.size());
        completion.put("hasMore", fitting.size() > MOST);
        return Map.of("completion", completion);
    }

    /** Those that begin as typed come first. */
    private static List<String> fitting(List<Choice> choices, String typed) {
        return Stream.concat(
                        choices.stream().filter(choice -> choice.startsWith(typed)),
                        choices.stream().filter(choice -> choice.has(typed)))
                .map(Choice::value)
                .distinct()
                .toList();
    }

    private List<Choice> choices(String argument, String provider) {
        return switch (argument) {
            case "code" -> codes(provider);
            case "provider" ->
                catalog.providers().all().stream().map(Completion::choice).toList();
            case "lang", "language" ->
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language.tag(), List.of()))
                        .toList();
            default -> List.of();
        };
    }

    private List<Choice> codes(String provider) {
        var named = catalog.providers().named(provider.strip().toLowerCase(Locale.ROOT));
        return named.isPresent()
                ? named.get().codes().stream()
                        .map(code -> new Choice(
                                code.code().toString(),
                                List.of(code.title().en(), code.title().vi())))
                        .toList()
                : catalog.codes().stream()
                        .map(document -> new Choice(
                                document.code().toString(),
                                List.of(
                                        document.name(),
                                        document.explanation().title().en(),
                                        document.explanation().title().vi())))
                        .toList();
    }

    private static Choice choice(Provider provider) {
        return new Choice(
                provider.slug(),
                Stream.concat(Stream.of(provider.slug(), provider.name()), provider.aliases().stream())
                        .toList());
    }

    private static void requireKnown(Message message, String argument) {
        var ref = message.params().path("ref");
        var known =
                switch (Message.text(ref, "type").orElse("")) {
                    case "ref/prompt" ->
                        Prompts.named(Message.text(ref, "name").orElse("")).arguments().stream()
                                .map(Prompt.Argument::name)
                                .toList();
                    case "ref/resource" -> ofTemplate(Message.text(ref, "uri").orElse(""));
                    default -> throw RpcException.invalidParams("\"ref.type\" must be ref/prompt or ref/resource.");
                };
        if (!known.contains(argument)) {
            throw RpcException.invalidParams("There is no argument \"" + Message.echo(argument) + "\"; known: "
                    + String.join(", ", known) + ".");
        }
    }

    private static List<String> ofTemplate(String uri) {
        return switch (uri) {
            case Resources.CODE_TEMPLATE -> List.of("code", "lang");
            case Resources.SERVICE_TEMPLATE -> List.of("provider", "code", "lang");
            default ->
                throw RpcException.invalidParams(
                        "\"ref.uri\" must be " + Resources.CODE_TEMPLATE + " or " + Resources.SERVICE_TEMPLATE + ".");
        };
    }
}
