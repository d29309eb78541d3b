package closecodes.data;

import closecodes.catalog.Provider;
import closecodes.catalog.ProviderCode;
import closecodes.catalog.Providers;
import closecodes.catalog.Reach;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The documents of services to values; a code that is the same elsewhere takes its text from there. */
final class ProviderReader {
    private final List<Fields> documents;
    private final Map<String, Map<Integer, Fields>> codes = new HashMap<>();

    private ProviderReader(List<Fields> documents) {
        this.documents = documents;
        for (var document : documents) {
            var own = new HashMap<Integer, Fields>();
            document.list("codes", Function.identity()).forEach(code -> own.put(code.number("code"), code));
            codes.put(document.documentName(), own);
        }
    }

    static Providers providers(List<Document> documents) {
        var reader = new ProviderReader(documents.stream().map(Fields::of).toList());
        return new Providers(reader.documents.stream().map(reader::provider).toList());
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
        var fields = codes.getOrDefault(provider, Map.of()).get(code);
        if (fields == null) {
            throw new IllegalStateException("No " + provider + ":" + code + "; the linter should have said so");
        }
        return fields;
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
