package closecodes.data;

import closecodes.catalog.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mapping whose fields are known to be there and of the right type. */
record Fields(String documentName, Node.Mapping node) {

    static Fields of(Document document) {
        return new Fields(document.name(), (Node.Mapping) document.root());
    }

    String string(String key) {
        return node.scalar(key).orElseThrow().text();
    }

    @Nullable
    String optionalString(String key) {
        return node.scalar(key).map(Node.Scalar::text).orElse(null);
    }

    int number(String key) {
        return Integer.parseInt(string(key));
    }

    @Nullable
    Integer optionalNumber(String key) {
        return node.scalar(key).map(scalar -> Integer.valueOf(scalar.text())).orElse(null);
    }

    LocalDate date(String key) {
        return LocalDate.parse(string(key));
    }

    Text text(String key) {
        return mapping(key).asText();
    }

    Text asText() {
        return new Text(string("en").strip(), string("vi").strip());
    }

    Fields mapping(String key) {
        return new Fields(documentName, (Node.Mapping) node.get(key).orElseThrow());
    }

    @Nullable
    Fields optional(String key) {
        return node.get(key).isPresent() ? mapping(key) : null;
    }

    <T> List<T> list(String key, Function<Fields, T> read) {
        return DocumentSet.mappingsIn(node, key).stream()
                .map(item -> read.apply(new Fields(documentName, item)))
                .toList();
    }

    List<String> strings(String key) {
        return node.get(key)
                .map(list -> ((Node.Sequence) list)
                        .items().stream()
                                .map(item -> ((Node.Scalar) item).text())
                                .toList())
                .orElse(List.of());
    }
}
