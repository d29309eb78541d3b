package closecodes.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes one behind the other, read from the front. Each is a byte that says what it is, followed by its text, by the number
 * of a shared text, or by a count and that many pieces. Numbers have seven bits a byte, the lowest first.
 */
final class NodeBytes {
    static final int SCALAR = 0;
    static final int SHARED = 1;
    static final int SEQUENCE = 2;
    static final int MAPPING = 3;

    static final int SEVEN_BITS = 0x7F;
    /** Set in each byte of a number but the last. */
    static final int GOES_ON = 0x80;

    private final byte[] bytes;
    private final List<Node.Scalar> shared;
    private int position;

    /** The nodes in these bytes. */
    NodeBytes(byte[] bytes, List<Node.Scalar> shared) {
        this.bytes = bytes;
        this.shared = shared;
    }

    Node node() {
        int type = bytes[position++];
        return switch (type) {
            case SEQUENCE -> sequence();
            case MAPPING -> mapping();
            default -> scalar(type);
        };
    }

    String text() {
        int length = number();
        var text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[position++];
            number |= (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** A piece that is read later, on its own. */
    NodeBytes part() {
        int length = number();
        // A copy, as the piece would otherwise keep all bytes in memory.
        var part = new NodeBytes(Arrays.copyOfRange(bytes, position, position + length), shared);
        position += length;
        return part;
    }

    private Node.Scalar scalar(int type) {
        return switch (type) {
            case SCALAR -> new Node.Scalar(Place.START, text());
            case SHARED -> shared.get(number());
            default -> throw new IllegalStateException("The built-in data cannot be read: no node begins with " + type);
        };
    }

    private Node.Sequence sequence() {
        int count = number();
        var items = new ArrayList<Node>(count);
        for (int left = count; left > 0; left--) {
            items.add(node());
        }
        return new Node.Sequence(Place.START, items);
    }

    private Node.Mapping mapping() {
        int count = number();
        var entries = new ArrayList<Node.Entry>(count);
        for (int left = count; left > 0; left--) {
            entries.add(new Node.Entry(scalar(bytes[position++]), node()));
        }
        return new Node.Mapping(Place.START, entries);
    }
}
