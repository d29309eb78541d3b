package closecodes.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file as read: its nodes and the shape that they should have. */
public final class Document {
    private static final String EN = "en";
    private static final String VI = "vi";

    private final String file;
    private final DocumentKind kind;
    private final Node.Mapping head;
    private final Supplier<Node> reader;
    /** Read when somebody first wants it: not all documents are wanted at the start. */
    private @Nullable Node root;

    /** Found when a rule first asks; checked documents are never asked. */
    private @Nullable List<Visit> visits;

    private @Nullable List<Texts> texts;

    /** A document that was read as a whole. */
    Document(String file, DocumentKind kind, Node root) {
        this(file, kind, kind.head(root), () -> root);
    }

    /**
     * A document that is read later.
     *
     * @param head what it has to tell before it is read
     */
    Document(String file, DocumentKind kind, Node.Mapping head, Supplier<Node> reader) {
        this.file = file;
        this.kind = kind;
        this.head = head;
        this.reader = reader;
    }

    /** A piece of the document together with the shape that it should have. */
    public record Visit(String name, Shape shape, Node node) {}

    /** One text in both languages, where both are there. */
    public record Texts(String name, Node.Scalar en, Node.Scalar vi) {}

    /** The path within the data folder. */
    public String file() {
        return file;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** What makes it findable, so that it need not be read before it is wanted; nothing for most kinds. */
    Node.Mapping head() {
        return head;
    }

    /** The outermost node. */
    public synchronized Node root() {
        if (root == null) {
            root = reader.get();
        }
        return root;
    }

    /** The path without its ending, as {@code changes.yaml} names documents. */
    public String path() {
        return file.substring(0, file.length() - ".yaml".length());
    }

    /** The name within its kind: {@code 1006}, {@code 1002-vs-1012}. */
    public String name() {
        return kind.nameIn(file);
    }

    /** Every piece that stands where its shape says, from the outside in. */
    public List<Visit> visits() {
        if (visits == null) {
            var found = new ArrayList<Visit>();
            walk(name(), kind.shape(), root(), found);
            visits = List.copyOf(found);
        }
        return visits;
    }

    /** Every text that is there in both languages. */
    public List<Texts> texts() {
        if (texts == null) {
            texts = textsOf(visits());
        }
        return texts;
    }

    private static void walk(String name, Shape shape, Node node, List<Visit> found) {
        found.add(new Visit(name, shape, node));
        if (shape instanceof Shape.Fields fields && node instanceof Node.Mapping mapping) {
            for (var entry : mapping.entries()) {
                var key = entry.key().text();
                fields.field(key).ifPresent(field -> walk(key, field.shape(), entry.value(), found));
            }
        } else if (shape instanceof Shape.Items items && node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> walk(name, items.item(), item, found));
        }
    }

    private static List<Texts> textsOf(List<Visit> visits) {
        var texts = new ArrayList<Texts>();
        for (var visit : visits) {
            if (visit.shape() instanceof Shape.Bilingual && visit.node() instanceof Node.Mapping mapping) {
                var en = mapping.scalar(EN);
                var vi = mapping.scalar(VI);
                if (en.isPresent() && vi.isPresent()) {
                    texts.add(new Texts(visit.name(), en.get(), vi.get()));
                }
            }
        }
        return List.copyOf(texts);
    }
}
