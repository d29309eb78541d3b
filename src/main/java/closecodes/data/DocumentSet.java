package closecodes.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All documents that could be read, before anybody knows whether they are right. */
public final class DocumentSet {
    private final List<Document> documents;
    private final Map<String, Set<String>> words;

    DocumentSet(List<Document> documents) {
        this.documents = List.copyOf(documents);
        this.words = wordsOf(documents);
    }

    public List<Document> all() {
        return documents;
    }

    /** The documents of one kind, in the order of their paths. */
    public List<Document> of(DocumentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).toList();
    }

    /** The ids that the vocabulary gives a group; empty if it has no such group. */
    public Set<String> words(String group) {
        return words.getOrDefault(group, Set.of());
    }

    /** What the documents of a kind have under a key of their top level, by document. */
    public Map<Document, String> values(DocumentKind kind, String key) {
        var values = new HashMap<Document, String>();
        for (var document : of(kind)) {
            if (document.root() instanceof Node.Mapping root) {
                root.scalar(key).ifPresent(scalar -> values.put(document, scalar.text()));
            }
        }
        return values;
    }

    private static Map<String, Set<String>> wordsOf(List<Document> documents) {
        var words = new TreeMap<String, Set<String>>();
        for (var document : documents) {
            if (document.kind() == DocumentKind.VOCABULARY && document.root() instanceof Node.Mapping root) {
                for (var group : groupsIn(root)) {
                    group.scalar("id").ifPresent(id -> words.put(id.text(), idsIn(group, "values")));
                }
            }
        }
        return words;
    }

    private static List<Node.Mapping> groupsIn(Node.Mapping root) {
        var groups = new ArrayList<Node.Mapping>(mappingsIn(root, "facets"));
        groups.addAll(mappingsIn(root, "words"));
        return groups;
    }

    private static Set<String> idsIn(Node.Mapping group, String list) {
        var ids = new TreeSet<String>();
        mappingsIn(group, list).forEach(value -> value.scalar("id").ifPresent(id -> ids.add(id.text())));
        return ids;
    }

    /** The mappings of a list under a key; whatever else stands there is left to the rules on shape. */
    public static List<Node.Mapping> mappingsIn(Node.Mapping parent, String list) {
        var mappings = new ArrayList<Node.Mapping>();
        if (parent.get(list).orElse(null) instanceof Node.Sequence sequence) {
            for (var item : sequence.items()) {
                if (item instanceof Node.Mapping mapping) {
                    mappings.add(mapping);
                }
            }
        }
        return mappings;
    }
}
