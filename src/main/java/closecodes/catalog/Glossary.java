package closecodes.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How we translate. */
public record Glossary(List<Term> terms, LocalDate updated) {

    /**
     * A term in both languages.
     *
     * @param note how to use it; null where that is plain
     * @param refuse Vietnamese words that must not stand for it
     */
    public record Term(
            String id, String en, String vi, @Nullable Text note, List<String> refuse) {}
}
