package closecodes.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Checked documents in a form that is read much faster than YAML: the nodes one behind the other, without their places.
 * Made when the program is built, so that starting it costs neither parsing nor linting.
 */
final class NodeFile {
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    private NodeFile() {}

    static void write(DataOutputStream out, List<Document> documents) throws IOException {
        out.writeInt(documents.size());
        for (var document : documents) {
            writeText(out, document.file());
            var bytes = new ByteArrayOutputStream();
            writeNode(new DataOutputStream(bytes), document.root());
            out.writeInt(bytes.size());
            bytes.writeTo(out);
        }
    }

    static List<Document> read(DataInputStream in) throws IOException {
        var documents = new ArrayList<Document>();
        for (int left = in.readInt(); left > 0; left--) {
            var file = readText(in);
            var bytes = in.readNBytes(in.readInt());
            documents.add(new Document(file, DocumentKind.of(file).orElseThrow(), () -> readRoot(bytes)));
        }
        return documents;
    }

    private static Node readRoot(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return readNode(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in data cannot be read", e);
        }
    }

    private static void writeNode(DataOutputStream out, Node node) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            out.writeByte(SCALAR);
            writeText(out, scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            out.writeByte(SEQUENCE);
            out.writeInt(sequence.items().size());
            for (var item : sequence.items()) {
                writeNode(out, item);
            }
        } else if (node instanceof Node.Mapping mapping) {
            out.writeByte(MAPPING);
            out.writeInt(mapping.entries().size());
            for (var entry : mapping.entries()) {
                writeText(out, entry.key().text());
                writeNode(out, entry.value());
            }
        }
    }

    private static Node readNode(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case SCALAR -> new Node.Scalar(Place.START, readText(in));
            case SEQUENCE -> readSequence(in);
            case MAPPING -> readMapping(in);
            default -> throw new IOException("This is no file of nodes");
        };
    }

    private static Node readSequence(DataInputStream in) throws IOException {
        var items = new ArrayList<Node>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(readNode(in));
        }
        return new Node.Sequence(Place.START, List.copyOf(items));
    }

    private static Node readMapping(DataInputStream in) throws IOException {
        var entries = new ArrayList<Node.Entry>();
        for (int left = in.readInt(); left > 0; left--) {
            entries.add(new Node.Entry(new Node.Scalar(Place.START, readText(in)), readNode(in)));
        }
        return new Node.Mapping(Place.START, List.copyOf(entries));
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
