package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Providers;
import closecodes.catalog.Text;
import closecodes.comparison.Subject;
import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code in short. Ids are words of the vocabulary.
 *
 * @param id such as {@code 1006} or {@code discord-gateway:4004}
 * @param provider the id of the service that gives the number its meaning; null for the number by itself
 * @param name the constant, or what the service calls it; null where there is none
 * @param severity how much attention it deserves; null at a service, which does not say
 * @param fault who is usually at fault; null at a service, which does not say
 * @param owner who has to act; null where nobody says
 * @param mayBeSent whether the number may stand in a Close frame
 * @param causes the most common first, at most {@link #MOST_CAUSES}
 * @param otherCauses the titles of those that the page tells besides
 * @param confirm how to be sure at a service; null where no source says
 * @param fix what to do at a service, in order
 * @param services what the number means at services that most developers meet first
 */
public record CodeAnswer(
        String id,
        int code,
        @Nullable String provider,
        @Nullable String name,
        String title,
        String summary,
        @Nullable String severity,
        @Nullable String fault,
        @Nullable String owner,
        String sender,
        boolean mayBeSent,
        Reconnect reconnect,
        List<CauseAnswer> causes,
        List<String> otherCauses,
        @Nullable String confirm,
        List<String> fix,
        List<ServiceMeaning> services,
        String link,
        String lang) {
    private static final int MOST_CAUSES = 3;
    private static final int MOST_SERVICES = 6;

    /** What the number means at a service. */
    public record ServiceMeaning(String id, String service, String title, String link) {}

    /** The answer about a number, by itself or at a service. */
    static CodeAnswer of(Catalog catalog, Subject subject, Language language, Permalinks links) {
        var use = subject.use();
        return use == null ? byItself(catalog, subject, language, links) : atService(catalog, use, language, links);
    }

    private static CodeAnswer byItself(Catalog catalog, Subject subject, Language language, Permalinks links) {
        var code = subject.code();
        var explanation = subject.answer().explanation();
        return new CodeAnswer(
                subject.id(),
                code.number(),
                null,
                subject.name().orElse(null),
                explanation.title().in(language),
                explanation.summary().in(language),
                explanation.severity(),
                explanation.fault(),
                null,
                explanation.sender(),
                code.wireUse().onWire(),
                Reconnect.of(explanation.retry(), language),
                explanation.causes().stream()
                        .limit(MOST_CAUSES)
                        .map(cause -> CauseAnswer.of(cause, language))
                        .toList(),
                explanation.causes().stream()
                        .skip(MOST_CAUSES)
                        .map(cause -> cause.title().in(language))
                        .toList(),
                null,
                List.of(),
                services(catalog, code, language, links),
                links.code(subject.id(), language),
                language.tag());
    }

    private static CodeAnswer atService(Catalog catalog, Providers.Use use, Language language, Permalinks links) {
        var code = use.code();
        var confirm = code.confirm();
        return new CodeAnswer(
                use.id(),
                code.code().number(),
                use.provider().slug(),
                code.name(),
                code.title().in(language),
                code.meaning().in(language),
                null,
                null,
                code.owner(),
                code.sender(),
                code.code().wireUse().onWire(),
                Reconnect.of(catalog, code, language),
                List.of(),
                List.of(),
                confirm == null ? null : confirm.in(language),
                code.fix().stream().map((Text step) -> step.in(language)).toList(),
                List.of(),
                links.code(use.id(), language),
                language.tag());
    }

    private static List<ServiceMeaning> services(Catalog catalog, CloseCode code, Language language, Permalinks links) {
        return catalog.providers().using(code, MOST_SERVICES).stream()
                .map(use -> new ServiceMeaning(
                        use.id(),
                        use.provider().name(),
                        use.code().title().in(language),
                        links.code(use.id(), language)))
                .toList();
    }
}
