package closecodes.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checked documents in a form that is read much faster than YAML: the nodes one behind the other, without their places.
 * Made when the program is built, so that starting it costs neither parsing nor linting.
 */
final class NodeFile {
    /** A text that comes this often stands in the file, and later in memory, only once. */
    private static final int OFTEN = 4;

    private NodeFile() {}

    static void write(OutputStream out, List<Document> documents) throws IOException {
        var shared = shared(documents);
        var whole = new NodeWriter(shared);
        whole.number(shared.size());
        shared.forEach(whole::text);
        whole.number(documents.size());
        for (var document : documents) {
            whole.text(document.file());
            whole.text(document.kind().id());
            whole.node(document.head());
            var body = new NodeWriter(shared);
            body.node(document.root());
            whole.part(body);
        }
        whole.writeTo(out);
    }

    static List<Document> read(byte[] bytes) {
        var shared = new ArrayList<Node.Scalar>();
        var in = new NodeBytes(bytes, shared);
        for (int left = in.number(); left > 0; left--) {
            shared.add(new Node.Scalar(Place.START, in.text()));
        }
        var kinds = Stream.of(DocumentKind.values()).collect(Collectors.toMap(DocumentKind::id, Function.identity()));
        var documents = new ArrayList<Document>();
        for (int left = in.number(); left > 0; left--) {
            var file = in.text();
            var kind = Objects.requireNonNull(kinds.get(in.text()));
            var head = (Node.Mapping) in.node();
            var body = in.part();
            documents.add(new Document(file, kind, head, body::node));
        }
        return documents;
    }

    private static List<String> shared(List<Document> documents) {
        var counts = new HashMap<String, Integer>();
        documents.forEach(document -> count(document.root(), counts));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                // In an order of its own, so that two builds of the same data are equal.
                .sorted()
                .toList();
    }

    private static void count(Node node, Map<String, Integer> counts) {
        if (node instanceof Node.Scalar scalar) {
            counts.merge(scalar.text(), 1, Integer::sum);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> count(item, counts));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                count(entry.key(), counts);
                count(entry.value(), counts);
            });
        }
    }
}
