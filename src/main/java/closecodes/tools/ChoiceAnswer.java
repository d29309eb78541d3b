package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Decision;
import closecodes.catalog.DecisionPath;
import closecodes.catalog.Language;
import closecodes.catalog.Retry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where some answers lead: to the next question or to what to send.
 *
 * @param answers those that were given, in order
 * @param question the next question; null at the end
 * @param result what to do; null before the end
 * @param questions every question as long as none is answered, to answer several at once
 */
public record ChoiceAnswer(
        List<String> answers,
        @Nullable Question question,
        @Nullable Advice result,
        List<Question> questions,
        String link,
        String lang) {

    /** A question with all that it can be answered. */
    public record Question(String id, String text, List<Option> options) {}

    /**
     * What a question can be answered.
     *
     * @param leadsTo the id of the next question; null at the end
     */
    public record Option(String id, String text, @Nullable String leadsTo) {}

    /**
     * What to do.
     *
     * @param action in a few words
     * @param code to send; null where it is none of the protocol's
     * @param http the status to refuse the handshake with; null where none is refused
     * @param reason ready to send; null where none is sent
     * @param peer what the other side sees
     */
    public record Advice(
            String id,
            String action,
            @Nullable Integer code,
            @Nullable Integer http,
            @Nullable String reason,
            String text,
            String peer,
            Reconnect reconnect,
            @Nullable String link) {}

    static ChoiceAnswer of(Catalog catalog, DecisionPath path, Language language, Permalinks links) {
        var question = path.question();
        var result = path.result();
        return new ChoiceAnswer(
                path.ids(),
                question == null ? null : question(question, language),
                result == null ? null : advice(catalog, result, language, links),
                path.given().isEmpty()
                        ? path.decision().questions().stream()
                                .map(each -> question(each, language))
                                .toList()
                        : List.of(),
                links.page("/decide", language),
                language.tag());
    }

    private static Question question(Decision.Question question, Language language) {
        return new Question(
                question.id(),
                question.text().in(language),
                question.answers().stream()
                        .map(option -> new Option(option.id(), option.text().in(language), option.question()))
                        .toList());
    }

    private static Advice advice(Catalog catalog, Decision.Result result, Language language, Permalinks links) {
        var code = result.code();
        return new Advice(
                result.id(),
                catalog.vocabulary().label("action", result.action()).in(language),
                code == null ? null : code.number(),
                result.http(),
                result.reason(),
                result.text().in(language),
                result.peer().in(language),
                Reconnect.of(retry(catalog, result), language),
                code == null ? null : links.code(code.toString(), language));
    }

    /** The advice of this case, or that of the code. */
    private static Retry retry(Catalog catalog, Decision.Result result) {
        var own = result.retry();
        return own != null
                ? own
                : catalog.answer(Objects.requireNonNull(result.code()))
                        .explanation()
                        .retry();
    }
}
