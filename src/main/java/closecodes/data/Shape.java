package closecodes.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a piece of a document looks like. The linter, the reader and the JSON Schema all go by these. */
public sealed interface Shape {

    /** A mapping with known fields. */
    record Fields(List<Field> fields) implements Shape {

        Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        List<String> names() {
            return fields.stream().map(Field::name).toList();
        }
    }

    /**
     * A list.
     *
     * @param fewest how many items it must have
     */
    record Items(Shape item, int fewest) implements Shape {}

    /**
     * A text in both languages: a mapping of {@code en} and {@code vi}.
     *
     * @param longest in characters, of either language
     */
    record Bilingual(int longest) implements Shape {}

    /**
     * A text that belongs to no language, such as a name.
     *
     * @param format what it must look like as a whole
     * @param example one that fits, for the message
     */
    record Plain(Pattern format, String example) implements Shape {}

    /** A whole number. */
    record Whole(int smallest, int largest) implements Shape {}

    /** A close code or a range of them: {@code 1000}, {@code 1000-1003}. */
    record CodeRange() implements Shape {}

    /**
     * A close code, or one of a few words that stand in its place.
     *
     * @param words such as {@code nothing}
     */
    record CodeOr(List<String> words) implements Shape {}

    /** A day: {@code 2026-11-22}. */
    record Day() implements Shape {}

    /** The address of a page, https only. */
    record Link() implements Shape {}

    /** An id of the vocabulary. */
    record Word(String group) implements Shape {}

    /**
     * One field of a mapping.
     *
     * @param help what it holds, shown by editors
     */
    record Field(String name, Shape shape, boolean required, String help) {}
}
