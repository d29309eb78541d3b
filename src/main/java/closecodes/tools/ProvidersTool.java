package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Provider;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import closecodes.routing.CodeNames;
import closecodes.routing.JsonBody;
import closecodes.view.Markdown;
import closecodes.view.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code list_providers}. */
final class ProvidersTool implements Tool {
    private static final Definition DEFINITION = new Definition(
            "list_providers",
            "List services with their own close codes",
            "Lists the services whose close codes are known (Discord, Slack, Pusher, graphql-ws, exchanges and more) with the "
                    + "numbers that each uses. Use it to find the id of a service for the provider argument of other tools, or "
                    + "to see who uses a number. Do not use it for what a number means at a service: explain_close_code.",
            new Schema()
                    .allow(
                            "name",
                            Schema.text("Only services with this in their name, id or aliases, such as discord."))
                    .allow("code", Schema.text("Only services that use this code, such as 4004.")),
            Shape.of(Listed.class));
    private static final Text NONE = new Text(
            "No service fits. Call again without arguments for all of them.",
            "Không có dịch vụ nào khớp. Gọi lại không kèm đối số để xem tất cả.");

    private final Catalog catalog;
    private final Permalinks links;
    private final CodeNames names;

    ProvidersTool(Catalog catalog, Permalinks links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new CodeNames(catalog);
    }

    /** The services, those that most developers meet first. */
    public record Listed(List<Service> services, int count, String lang) {}

    /** A service. */
    public record Service(String id, String name, String what, List<Integer> codes, String link) {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var name = arguments.text("name").orElse("").strip().toLowerCase(Locale.ROOT);
        var code = arguments
                .numberOrText("code")
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> names.read(text).code());
        var services = catalog.providers().all().stream()
                .filter(provider -> isCalled(provider, name))
                .filter(provider ->
                        code.map(provider::code).map(found -> found.isPresent()).orElse(true))
                .map(provider -> service(provider, language))
                .toList();
        var listed = new Listed(services, services.size(), language.tag());
        return new Answer(text(listed, language), listed);
    }

    private static boolean isCalled(Provider provider, String name) {
        return Stream.concat(Stream.of(provider.slug(), provider.name()), provider.aliases().stream())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(name));
    }

    private Service service(Provider provider, Language language) {
        return new Service(
                provider.slug(),
                provider.name(),
                provider.what().in(language),
                provider.codes().stream()
                        .map(each -> each.code())
                        .map(CloseCode::number)
                        .toList(),
                links.page("/providers/" + provider.slug(), language));
    }

    private static String text(Listed listed, Language language) {
        if (listed.services().isEmpty()) {
            return NONE.in(language) + "\n";
        }
        return Markdown.of(new Page()
                .bullets(listed.services().stream()
                        .map(service -> "`" + service.id() + "` (" + service.name() + "): " + service.what() + " "
                                + service.link())
                        .toList()));
    }
}
