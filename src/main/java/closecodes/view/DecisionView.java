package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Decision;
import closecodes.catalog.DecisionPath;
import closecodes.catalog.Language;
import closecodes.catalog.Retry;
import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where some answers lead: to the next question or to what to send. Before the first answer it has the whole tree.
 *
 * @param role what the answers so far make the sender; null before that is known
 * @param question the next question; null at the end
 * @param result what to do; null before the end
 * @param questions every question before the first answer, none after it
 * @param results every result before the first answer, none after it
 */
public record DecisionView(
        String id,
        String title,
        String summary,
        List<GivenView> given,
        @Nullable String role,
        @Nullable QuestionView question,
        @Nullable ResultView result,
        List<QuestionView> questions,
        List<ResultView> results,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** A question with the answer that was given. */
    public record GivenView(String question, String text, String answer, String answerText) {}

    /** A question with all that it can be answered. */
    public record QuestionView(String id, String text, List<AnswerView> answers) {}

    /**
     * An answer.
     *
     * @param role what it makes the sender; null where it does not say
     * @param question the id of the question that it leads to; null for a result
     * @param result the id of the result that it leads to; null for a question
     * @param link where it leads after the answers so far; null in the list of all questions
     */
    public record AnswerView(
            String id,
            String text,
            @Nullable String role,
            @Nullable String question,
            @Nullable String result,
            @Nullable String link) {}

    /**
     * What to do.
     *
     * @param action the id of the action in the vocabulary, and its label
     * @param code null where the action has none or the sender chooses its own
     * @param http null where no handshake is refused
     * @param reason null where none is sent
     * @param reasonBytes the length of the reason in UTF-8; null where none is sent
     * @param retry whether the other side should come back
     */
    public record ResultView(
            String id,
            String action,
            String actionLabel,
            @Nullable CodeRef code,
            @Nullable Integer http,
            @Nullable String reason,
            @Nullable Integer reasonBytes,
            String text,
            String peer,
            RetryView retry,
            List<SourceView> sources) {}

    /** A code with the address of all there is to say about it. */
    public record CodeRef(int code, @Nullable String name, String title, String link) {}

    /** The query that leads to a place in the tree; empty for its beginning. */
    public static String query(DecisionPath path) {
        return path.ids().isEmpty() ? "" : "answers=" + String.join(",", path.ids());
    }

    /** The view of a place in a tree that lies at an address. */
    public static DecisionView of(Catalog catalog, DecisionPath path, Language language, Links links, String address) {
        return new Maker(catalog, path, language, links, address).view();
    }

    /** The parts of a view, which all need the same things. */
    private record Maker(Catalog catalog, DecisionPath path, Language language, Links links, String address) {

        DecisionView view() {
            var decision = path.decision();
            var question = path.question();
            var result = path.result();
            boolean isStart = path.given().isEmpty();
            return new DecisionView(
                    decision.id(),
                    decision.title().in(language),
                    decision.summary().in(language),
                    path.given().stream().map(this::given).toList(),
                    path.role().orElse(null),
                    question == null ? null : question(question, true),
                    result == null ? null : result(result),
                    isStart
                            ? decision.questions().stream()
                                    .map(each -> question(each, false))
                                    .toList()
                            : List.of(),
                    isStart ? decision.results().stream().map(this::result).toList() : List.of(),
                    SourceView.of(decision.sources(), language),
                    language.tag(),
                    links.document(address, query(path), language),
                    decision.updated().toString());
        }

        private GivenView given(DecisionPath.Given given) {
            return new GivenView(
                    given.question().id(),
                    given.question().text().in(language),
                    given.answer().id(),
                    given.answer().text().in(language));
        }

        private QuestionView question(Decision.Question question, boolean isNext) {
            return new QuestionView(
                    question.id(),
                    question.text().in(language),
                    question.answers().stream()
                            .map(answer -> new AnswerView(
                                    answer.id(),
                                    answer.text().in(language),
                                    answer.role(),
                                    answer.question(),
                                    answer.result(),
                                    isNext ? linkTo(answer) : null))
                            .toList());
        }

        private String linkTo(Decision.Choice answer) {
            var ids = Stream.concat(path.ids().stream(), Stream.of(answer.id())).collect(Collectors.joining(","));
            return links.to(address, "answers=" + ids, language);
        }

        private ResultView result(Decision.Result result) {
            var code = result.code();
            var reason = result.reason();
            return new ResultView(
                    result.id(),
                    result.action(),
                    catalog.vocabulary().label("action", result.action()).in(language),
                    code == null ? null : code(code),
                    result.http(),
                    reason,
                    reason == null ? null : Integer.valueOf(reason.length()),
                    result.text().in(language),
                    result.peer().in(language),
                    RetryView.of(retry(result), language),
                    SourceView.of(result.sources(), language));
        }

        private CodeRef code(CloseCode code) {
            var answer = catalog.answer(code);
            return new CodeRef(
                    code.number(),
                    answer.name().orElse(null),
                    answer.explanation().title().in(language),
                    links.to(Links.code(code), language));
        }

        /** The advice of this case, or that of the code. */
        private Retry retry(Decision.Result result) {
            var own = result.retry();
            return own != null
                    ? own
                    : catalog.answer(Objects.requireNonNull(result.code()))
                            .explanation()
                            .retry();
        }
    }
}
