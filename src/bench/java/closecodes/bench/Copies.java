package closecodes.bench;

import closecodes.catalog.CodeDocument;
import closecodes.catalog.Comparison;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Copies of documents under other ids and numbers, in other words. */
final class Copies {
    /** Fields with words; other strings are ids of the vocabulary, figures and sources, which stay. */
    private static final Set<String> WORDS =
            Set.of("name", "signals", "contextSignals", "reasons", "text", "setting", "en", "vi");

    private static final Set<String> IDS = Set.of("slug", "aliases", "domains", "intermediaries", "libraries");
    private static final int FIRST_PRIVATE = 3000;
    private static final int PRIVATE = 2000;

    private final OtherWords words;
    private final Map<CloseCode, CloseCode> codes;
    private final int copy;

    /**
     * What makes one copy.
     *
     * @param codes the number that each documented one has in the copy
     * @param copy from 1
     */
    Copies(OtherWords words, Map<CloseCode, CloseCode> codes, int copy) {
        this.words = words;
        this.codes = codes;
        this.copy = copy;
    }

    <T extends Record> List<T> of(List<T> documents) {
        return documents.stream().map(this::of).toList();
    }

    /** A copy of a document whose id is a field {@code id}. */
    <T extends Record> List<T> ofNamed(List<T> documents) {
        return documents.stream()
                .map(document -> record(document, Map.of("id", id(field(document, "id")))))
                .toList();
    }

    List<CodeDocument> ofCodes(List<CodeDocument> documents) {
        return documents.stream()
                .map(document -> record(
                        document, Map.of("code", codes.get(document.code()), "name", document.name() + "_" + copy)))
                .toList();
    }

    List<Comparison> ofComparisons(List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(each -> codes.containsKey(each.a()) && codes.containsKey(each.b()))
                .map(each -> record(each, Map.of("a", codes.get(each.a()), "b", codes.get(each.b()))))
                .toList();
    }

    private <T extends Record> T of(T document) {
        return record(document, Map.of());
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T record(T document, Map<String, ?> changed) {
        var components = document.getClass().getRecordComponents();
        try {
            var constructor = document.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            var values = Stream.of(components)
                    .map(RecordComponent::getName)
                    .map(name -> changed.containsKey(name) ? changed.get(name) : value(name, field(document, name)))
                    .toArray();
            return (T) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(document.getClass() + " cannot be copied", e);
        }
    }

    private @Nullable Object value(String field, @Nullable Object value) {
        if (value instanceof String text) {
            return IDS.contains(field) ? id(text) : WORDS.contains(field) ? words.vary(text, copy) : text;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> value(field, each)).toList();
        }
        if (value instanceof CloseCode code) {
            return copy % 2 == 0 ? code : moved(code);
        }
        return value instanceof Record document && !field.equals("sources") ? of(document) : value;
    }

    /** Half of the services have other numbers, as they would; the others share those that everybody uses. */
    private CloseCode moved(CloseCode code) {
        return code.number() < FIRST_PRIVATE ? code : new CloseCode(FIRST_PRIVATE + (code.number() + copy) % PRIVATE);
    }

    private String id(Object id) {
        return copy + "-" + id;
    }

    private static Object field(Record document, String name) {
        try {
            return document.getClass().getMethod(name).invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(document.getClass() + " has no " + name, e);
        }
    }

    /** All words of a document, for the frequencies. */
    static Stream<String> texts(@Nullable Object value) {
        if (value instanceof Text text) {
            return Stream.of(text.en(), text.vi());
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Copies::texts);
        }
        return value instanceof Record document
                ? Stream.of(document.getClass().getRecordComponents())
                        .flatMap(component -> texts(field(document, component.getName())))
                : Stream.of();
    }
}
