package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tree of questions that ends in what to send. Branches may grow together again; none leads back.
 *
 * @param first the id of the question to begin with
 */
public record Decision(
        String id,
        Text title,
        Text summary,
        String first,
        List<Question> questions,
        List<Result> results,
        List<Source> sources,
        LocalDate updated) {

    /** Something to ask, with all answers that it can have. */
    public record Question(String id, Text text, List<Choice> answers) {

        /** The answer with this id. */
        public Optional<Choice> answer(String id) {
            return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
        }
    }

    /**
     * One answer to a question.
     *
     * @param role a word of the vocabulary: what it makes the sender; null where it does not say
     * @param question the id of the next question; null where it leads to a result
     * @param result the id of the result; null where it leads to a question
     */
    public record Choice(
            String id,
            Text text,
            @Nullable String role,
            @Nullable String question,
            @Nullable String result) {}

    /**
     * What to do.
     *
     * @param action a word of the vocabulary, such as {@code close-with-code}
     * @param code the code to send; null where the action has none or it is the sender's own
     * @param http the HTTP status that refuses the opening handshake; null for other actions
     * @param reason a ready {@code reason}: ASCII, at most 123 bytes (RFC 6455 §5.5); null where none is sent
     * @param text what to do and why
     * @param peer what the other side sees
     * @param retry whether the other side should come back; null where that follows from the code
     */
    public record Result(
            String id,
            String action,
            @Nullable CloseCode code,
            @Nullable Integer http,
            @Nullable String reason,
            Text text,
            Text peer,
            @Nullable Retry retry,
            List<Source> sources) {}

    /**
     * The question with this id.
     *
     * @throws NoSuchElementException if there is no such question
     */
    public Question question(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No question " + id));
    }

    /**
     * The result with this id.
     *
     * @throws NoSuchElementException if there is no such result
     */
    public Result result(String id) {
        return results.stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No result " + id));
    }
}
