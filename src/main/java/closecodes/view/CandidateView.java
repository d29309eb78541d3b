package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.diagnosis.Candidate;
import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have ended a connection.
 *
 * @param id such as {@code 1006#ping-timeout}, {@code discord-gateway:4014} or {@code nginx#read-timeout}
 * @param provider the id of the service, if it is a code of one; null otherwise
 * @param intermediary the id of what stands in between, if that ended it; null otherwise
 * @param cause the id of the cause; null where the code of a service says it all
 * @param why what speaks for it and against it, the strongest first
 * @param score 0 to 100
 * @param confirm how to be sure; null where no document says
 * @param owner whose job the fix is; null where no document says
 */
public record CandidateView(
        String id,
        @Nullable Integer code,
        @Nullable String provider,
        @Nullable String intermediary,
        @Nullable String cause,
        String title,
        List<String> why,
        int score,
        String detail,
        @Nullable String confirm,
        List<String> fix,
        @Nullable String owner,
        List<SourceView> sources,
        CandidateLinks links) {

    /**
     * Where to read on.
     *
     * @param self the document that it stands in
     * @param code what the number means in general; null without a number
     */
    public record CandidateLinks(String self, @Nullable String code) {}

    static CandidateView of(Candidate candidate, Language language, Links links) {
        var code = candidate.code();
        var use = candidate.use();
        var intermediary = candidate.intermediary();
        var confirm = candidate.confirm();
        return new CandidateView(
                candidate.id(),
                code == null ? null : code.number(),
                use == null ? null : use.provider().slug(),
                intermediary == null ? null : intermediary.slug(),
                candidate.causeId(),
                candidate.title().in(language),
                candidate.why().stream().map((Text each) -> each.in(language)).toList(),
                candidate.score(),
                candidate.detail().in(language),
                confirm == null ? null : confirm.in(language),
                candidate.fix().stream().map((Text step) -> step.in(language)).toList(),
                candidate.owner(),
                SourceView.of(candidate.sources(), language),
                new CandidateLinks(
                        links.to(path(candidate), language),
                        code == null ? null : links.to(Links.code(code), language)));
    }

    private static String path(Candidate candidate) {
        var use = candidate.use();
        var intermediary = candidate.intermediary();
        if (use != null) {
            return Links.code(use);
        }
        if (intermediary != null) {
            return Links.intermediary(intermediary.slug());
        }
        var document = Objects.requireNonNull(candidate.document());
        return document.indexOf('-') > 0
                ? Links.range(document)
                : Links.code(new CloseCode(Integer.parseInt(document)));
    }
}
