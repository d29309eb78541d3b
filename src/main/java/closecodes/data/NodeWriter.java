package closecodes.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nodes to the bytes that {@link NodeBytes} reads; the layout is told there. */
final class NodeWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> shared = new HashMap<>();

    /** A writer of nodes in which some texts stand as their number in this list. */
    NodeWriter(List<String> shared) {
        shared.forEach(text -> this.shared.put(text, this.shared.size()));
    }

    void node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            bytes.write(NodeBytes.SEQUENCE);
            number(sequence.items().size());
            sequence.items().forEach(this::node);
        } else if (node instanceof Node.Mapping mapping) {
            bytes.write(NodeBytes.MAPPING);
            number(mapping.entries().size());
            mapping.entries().forEach(entry -> {
                scalar(entry.key());
                node(entry.value());
            });
        }
    }

    void text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** A number of 0 or more. */
    void number(int number) {
        int rest = number;
        while (rest > NodeBytes.SEVEN_BITS) {
            bytes.write((rest & NodeBytes.SEVEN_BITS) | NodeBytes.GOES_ON);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** What another writer holds, with its size in front. */
    void part(NodeWriter part) {
        number(part.bytes.size());
        bytes.writeBytes(part.bytes.toByteArray());
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    private void scalar(Node.Scalar scalar) {
        var number = shared.get(scalar.text());
        if (number == null) {
            bytes.write(NodeBytes.SCALAR);
            text(scalar.text());
        } else {
            bytes.write(NodeBytes.SHARED);
            number(number);
        }
    }
}
