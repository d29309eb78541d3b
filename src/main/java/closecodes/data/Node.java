package closecodes.data;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML document that knows where it stands. Scalars stay as written: {@code no} is a word here. */
public sealed interface Node {

    Place place();

    /** A text, number, date or word. */
    record Scalar(Place place, String text) implements Node {}

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {}

    /** Keys with values, in the order of the file; no key comes twice. */
    record Mapping(Place place, List<Entry> entries) implements Node {

        /** The value of a key, if the key is there. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** The text of a key, if the key is there and its value is a scalar. */
        public Optional<Scalar> scalar(String key) {
            return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}
}
