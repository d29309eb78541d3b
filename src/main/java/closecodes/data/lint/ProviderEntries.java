package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of all services as written, for rules that look from one service to another. */
final class ProviderEntries {
    private final Map<String, Map<String, Node.Mapping>> byProvider = new HashMap<>();

    ProviderEntries(DocumentSet documents) {
        for (var document : documents.of(DocumentKind.PROVIDER)) {
            var byCode = new HashMap<String, Node.Mapping>();
            for (var entry : of(document)) {
                entry.scalar("code").ifPresent(code -> byCode.put(code.text(), entry));
            }
            byProvider.put(document.name(), byCode);
        }
    }

    /** The entries of one service, in the order of the file. */
    static List<Node.Mapping> of(Document document) {
        return document.root() instanceof Node.Mapping root ? DocumentSet.mappingsIn(root, "codes") : List.of();
    }

    /** All services that could be read. */
    Iterable<String> providers() {
        return byProvider.keySet();
    }

    boolean has(String provider) {
        return byProvider.containsKey(provider);
    }

    /** What a service says about a number. */
    Optional<Node.Mapping> entry(String provider, String code) {
        return Optional.ofNullable(byProvider.getOrDefault(provider, Map.of()).get(code));
    }

    /** The entry that this one takes its text from, if there is one. */
    Optional<Node.Mapping> sharedWith(Node.Mapping entry) {
        return entry.scalar("same-as")
                .flatMap(provider -> entry.scalar("code").flatMap(code -> entry(provider.text(), code.text())));
    }
}
