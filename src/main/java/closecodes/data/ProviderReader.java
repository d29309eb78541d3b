package closecodes.data;

import closecodes.catalog.Later;
import closecodes.catalog.Provider;
import closecodes.catalog.ProviderCode;
import closecodes.catalog.Providers;
import closecodes.catalog.Reach;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The documents of services to values; a code that is the same elsewhere takes its text from there. */
final class ProviderReader {
    private static final Set<String> HEAD = Set.of("name", "reach", "aliases", "codes");

    private final Map<String, Document> documents = new HashMap<>();

    private ProviderReader(List<Document> documents) {
        documents.forEach(document -> this.documents.put(document.name(), document));
    }

    static Providers providers(List<Document> documents) {
        var reader = new ProviderReader(documents);
        return new Providers(documents.stream().map(reader::entry).toList());
    }

    /** What makes a service findable: its names, its reach and its numbers. */
    static Node.Mapping head(Node.Mapping root) {
        var entries = new ArrayList<Node.Entry>();
        for (var entry : root.entries()) {
            if (entry.key().text().equals("codes")) {
                var numbers = DocumentSet.mappingsIn(root, "codes").stream()
                        .flatMap(code -> code.get("code").stream())
                        .toList();
                entries.add(new Node.Entry(entry.key(), new Node.Sequence(Place.START, numbers)));
            } else if (HEAD.contains(entry.key().text())) {
                entries.add(entry);
            }
        }
        return new Node.Mapping(Place.START, entries);
    }

    private Providers.Entry entry(Document document) {
        var head = new Fields(document.name(), document.head());
        return new Providers.Entry(
                document.name(),
                head.string("name"),
                Reach.of(head.string("reach")),
                head.strings("aliases"),
                head.strings("codes").stream()
                        .map(code -> new CloseCode(Integer.parseInt(code)))
                        .toList(),
                new Later<>(() -> provider(Fields.of(document))));
    }

    private Provider provider(Fields fields) {
        var updated = fields.date("updated");
        return new Provider(
                fields.documentName(),
                fields.string("name"),
                fields.text("what"),
                fields.text("summary"),
                fields.string("depth"),
                Reach.of(fields.string("reach")),
                fields.optionalString("family"),
                fields.strings("aliases"),
                fields.optionalString("docs"),
                fields.strings("domains"),
                fields.strings("signals"),
                fields.list("codes", code -> code(code, updated)),
                CatalogReader.sources(fields, updated),
                updated);
    }

    private ProviderCode code(Fields own, LocalDate updated) {
        int number = own.number("code");
        var sameAs = own.optionalString("same-as");
        var shared = sameAs == null ? own : written(sameAs, number);
        return new ProviderCode(
                new CloseCode(number),
                from("name", own, shared).optionalString("name"),
                from("title", own, shared).text("title"),
                from("meaning", own, shared).text("meaning"),
                text("confirm", own, shared),
                from("fix", own, shared).list("fix", Fields::asText),
                from("owner", own, shared).optionalString("owner"),
                from("sender", own, shared).string("sender"),
                from("reconnect", own, shared).string("reconnect"),
                from("resume", own, shared).string("resume"),
                from("wait-ms", own, shared).optionalNumber("wait-ms"),
                from("reasons", own, shared).strings("reasons"),
                from("signals", own, shared).strings("signals"),
                sameAs,
                CatalogReader.sources(own, updated));
    }

    private Fields written(String provider, int code) {
        return Optional.ofNullable(documents.get(provider)).stream()
                .flatMap(document -> Fields.of(document).list("codes", Function.identity()).stream())
                .filter(fields -> fields.number("code") == code)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No " + provider + ":" + code + "; the linter should have said so"));
    }

    /** The code's own fields win over the shared ones. */
    private static Fields from(String key, Fields own, Fields shared) {
        return own.node().get(key).isPresent() ? own : shared;
    }

    private static @Nullable Text text(String key, Fields own, Fields shared) {
        var text = from(key, own, shared).optional(key);
        return text == null ? null : text.asText();
    }
}
