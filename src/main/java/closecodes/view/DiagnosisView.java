package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.diagnosis.Diagnosis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What probably happened to a connection.
 *
 * @param code that the application has; null where there is none
 * @param name our constant for it; null where it has none
 * @param noCode why there is no code: {@code handshake}, {@code not-stated} or {@code not-a-close}; null where there is one
 * @param noCodeText the same in a sentence
 * @param closedBy who closed: a word of the vocabulary
 * @param ambiguous whether the first candidates are too near to choose
 * @param question that would settle it; null where it is not ambiguous
 * @param ignored numbers in the text that are no close codes
 * @param notes contradictions, and what words of a library really mean
 */
public record DiagnosisView(
        @Nullable Integer code,
        @Nullable String name,
        @Nullable String noCode,
        @Nullable String noCodeText,
        @Nullable String provider,
        @Nullable String library,
        String closedBy,
        List<CandidateView> candidates,
        boolean ambiguous,
        @Nullable String question,
        List<IgnoredView> ignored,
        List<String> notes,
        String lang) {

    /** A number that is no close code, and why. */
    public record IgnoredView(String number, String kind, String reason) {}

    /** The view of a diagnosis. */
    public static DiagnosisView of(Catalog catalog, Diagnosis diagnosis, Language language, Links links) {
        var code = diagnosis.code();
        var noCode = diagnosis.noCode();
        var provider = diagnosis.provider();
        var library = diagnosis.library();
        var question = diagnosis.question();
        return new DiagnosisView(
                code == null ? null : code.number(),
                code == null ? null : catalog.answer(code).name().orElse(null),
                noCode == null ? null : noCode.id(),
                noCode == null
                        ? null
                        : catalog.vocabulary().explains("no-code", noCode.id()).in(language),
                provider == null ? null : provider.slug(),
                library == null ? null : library.id(),
                diagnosis.closedBy().id(),
                diagnosis.candidates().stream()
                        .map(candidate -> CandidateView.of(candidate, language, links))
                        .toList(),
                question != null,
                question == null ? null : question.in(language),
                diagnosis.ignored().stream()
                        .map(number -> new IgnoredView(
                                number.number(),
                                number.kind().id(),
                                number.kind().explains().in(language)))
                        .toList(),
                diagnosis.notes().stream().map((Text note) -> note.in(language)).toList(),
                language.tag());
    }
}
