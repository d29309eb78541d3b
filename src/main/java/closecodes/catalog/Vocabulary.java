package closecodes.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/** Every id that a document may cite, labelled in both languages. */
public record Vocabulary(List<Facet> facets, List<Words> words, LocalDate updated) {

    /** Something that two codes can share or differ in, with all the values it can have. */
    public record Facet(String id, Text label, List<FacetValue> values) {

        /**
         * The value with this id.
         *
         * @throws NoSuchElementException if this facet has no such value
         */
        public FacetValue value(String id) {
            return values.stream()
                    .filter(value -> value.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("The facet " + this.id + " has no value " + id));
        }
    }

    /**
     * A value of a facet.
     *
     * @param says a sentence about one code, with {@code {code}}
     * @param both a sentence about two codes that share it, with {@code {a}} and {@code {b}}
     */
    public record FacetValue(String id, Text label, Text says, Text both) {}

    /** A group of ids that are no facet. */
    public record Words(String id, Text label, List<Word> values) {}

    /** One id with its label and a sentence of explanation. */
    public record Word(String id, Text label, Text explains) {}

    /**
     * The label of a word of a group that is no facet.
     *
     * @throws NoSuchElementException if there is no such group or word
     */
    public Text label(String group, String id) {
        return word(group, id).label();
    }

    /**
     * The sentence that explains a word of a group that is no facet.
     *
     * @throws NoSuchElementException if there is no such group or word
     */
    public Text explains(String group, String id) {
        return word(group, id).explains();
    }

    private Word word(String group, String id) {
        return group(group).values().stream()
                .filter(word -> word.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The vocabulary has no " + group + " " + id));
    }

    /**
     * The group of words with this id.
     *
     * @throws NoSuchElementException if there is no such group
     */
    public Words group(String id) {
        return words.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The vocabulary has no group " + id));
    }

    /**
     * The facet with this id.
     *
     * @throws NoSuchElementException if there is no such facet
     */
    public Facet facet(String id) {
        return facets.stream()
                .filter(facet -> facet.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The vocabulary has no facet " + id));
    }
}
