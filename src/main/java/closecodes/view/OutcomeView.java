package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Library;
import closecodes.catalog.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a library made of a situation.
 *
 * @param code the number that the application is given, even if it is no close code
 * @param sends the Close frames that went out; null where nobody looked
 */
public record OutcomeView(
        String library,
        String name,
        String version,
        String basis,
        String told,
        @Nullable Integer code,
        @Nullable Boolean clean,
        boolean opened,
        @Nullable Boolean delivers,
        @Nullable String reason,
        @Nullable String error,
        @Nullable String refusal,
        @Nullable List<SentView> sends,
        @Nullable String tcp,
        @Nullable Integer afterMs,
        @Nullable Integer waitedMs,
        @Nullable String note,
        String link) {

    /** How every outcome was found. */
    static final String BASIS = "measured";

    /** A Close frame; the code is null where it was empty, the reason where it was empty or that of the other side. */
    public record SentView(@Nullable Integer code, @Nullable String reason) {

        static SentView of(Situation.Sent sent) {
            return new SentView(sent.code() == null ? null : sent.code().number(), sent.reason());
        }
    }

    static OutcomeView of(Catalog catalog, Situation.Outcome outcome, Language language, Links links) {
        var sends = outcome.sends();
        var note = outcome.note();
        return new OutcomeView(
                outcome.library(),
                catalog.library(outcome.library()).map(Library::name).orElse(outcome.library()),
                outcome.version(),
                BASIS,
                outcome.told().id(),
                outcome.code(),
                outcome.clean(),
                outcome.opened(),
                outcome.delivers(),
                outcome.reason(),
                outcome.error(),
                outcome.refusal(),
                sends == null ? null : sends.stream().map(SentView::of).toList(),
                outcome.tcp(),
                outcome.afterMs(),
                outcome.waitedMs(),
                note == null ? null : note.in(language),
                links.to(Links.library(outcome.library()), language));
    }
}
