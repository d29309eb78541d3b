package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.diagnosis.Candidate;
import closecodes.diagnosis.Diagnosis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What probably ended a connection.
 *
 * @param code that the application has; null where there is none
 * @param name its constant; null where there is none
 * @param noCode why there is no code, in a sentence; null where there is one
 * @param closedBy who closed: a word of the vocabulary
 * @param causes the most likely first, at most {@link #MOST_CAUSES}
 * @param question what would settle it; null where the first cause stands out
 * @param notes contradictions, and what words of a library really mean
 * @param link the page of the code; null without one
 */
public record DiagnosisAnswer(
        @Nullable Integer code,
        @Nullable String name,
        @Nullable String noCode,
        @Nullable String provider,
        @Nullable String library,
        String closedBy,
        List<ProbableCause> causes,
        @Nullable String question,
        List<String> notes,
        @Nullable String link,
        String lang) {
    private static final int MOST_CAUSES = 4;

    /**
     * A cause.
     *
     * @param score 0 to 100
     * @param why what speaks for it and against it
     * @param confirm how to be sure; null where no document says
     * @param owner whose job the fix is; null where no document says
     * @param reconnect null where that depends on a code that is not known
     */
    public record ProbableCause(
            String id,
            String title,
            int score,
            String detail,
            List<String> why,
            @Nullable String confirm,
            List<String> fix,
            @Nullable String owner,
            @Nullable Reconnect reconnect,
            String link) {}

    static DiagnosisAnswer of(Catalog catalog, Diagnosis diagnosis, Language language, Permalinks links) {
        var code = diagnosis.code();
        var noCode = diagnosis.noCode();
        var provider = diagnosis.provider();
        var library = diagnosis.library();
        var question = diagnosis.question();
        return new DiagnosisAnswer(
                code == null ? null : code.number(),
                code == null ? null : catalog.answer(code).name().orElse(null),
                noCode == null
                        ? null
                        : catalog.vocabulary().explains("no-code", noCode.id()).in(language),
                provider == null ? null : provider.slug(),
                library == null ? null : library.id(),
                diagnosis.closedBy().id(),
                diagnosis.candidates().stream()
                        .limit(MOST_CAUSES)
                        .map(candidate -> cause(catalog, candidate, language, links))
                        .toList(),
                question == null ? null : question.in(language),
                diagnosis.notes().stream().map((Text note) -> note.in(language)).toList(),
                code == null ? null : links.code(code.toString(), language),
                language.tag());
    }

    private static ProbableCause cause(Catalog catalog, Candidate candidate, Language language, Permalinks links) {
        var confirm = candidate.confirm();
        return new ProbableCause(
                candidate.id(),
                candidate.title().in(language),
                candidate.score(),
                candidate.detail().in(language),
                candidate.why().stream().map((Text each) -> each.in(language)).toList(),
                confirm == null ? null : confirm.in(language),
                candidate.fix().stream().map((Text step) -> step.in(language)).toList(),
                candidate.owner(),
                reconnect(catalog, candidate, language),
                link(candidate, language, links));
    }

    private static @Nullable Reconnect reconnect(Catalog catalog, Candidate candidate, Language language) {
        var use = candidate.use();
        if (use != null) {
            return Reconnect.of(catalog, use.code(), language);
        }
        var cause = candidate.cause();
        var own = cause == null ? null : cause.retry();
        if (own != null) {
            return Reconnect.of(own, language);
        }
        var code = candidate.code();
        return code == null
                ? null
                : Reconnect.of(catalog.answer(code).explanation().retry(), language);
    }

    private static String link(Candidate candidate, Language language, Permalinks links) {
        var use = candidate.use();
        var intermediary = candidate.intermediary();
        if (use != null) {
            return links.code(use.id(), language);
        }
        if (intermediary != null) {
            return links.page("/intermediaries/" + intermediary.slug(), language);
        }
        var document = Objects.requireNonNull(candidate.document());
        // A range has no page: any of its numbers tells the same.
        return links.code(document.split("-", 2)[0], language);
    }
}
