package closecodes.view;

import closecodes.catalog.Glossary;
import closecodes.catalog.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term in both languages; the note is in the reader's. */
public record TermView(
        String id, String en, String vi, @Nullable String note, List<String> refuse) {

    /** All terms of the glossary. */
    public static List<TermView> of(Glossary glossary, Language language) {
        return glossary.terms().stream()
                .map(term -> {
                    var note = term.note();
                    return new TermView(
                            term.id(), term.en(), term.vi(), note == null ? null : note.in(language), term.refuse());
                })
                .toList();
    }
}
