package closecodes.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some answers in the order of their questions, and where they lead: to the next question or to a result.
 *
 * @param question the next question; null at the end
 * @param result the result; null before the end
 */
public record DecisionPath(
        Decision decision, List<Given> given, Decision.@Nullable Question question, Decision.@Nullable Result result) {

    /** A question with the answer that somebody gave. */
    public record Given(Decision.Question question, Decision.Choice answer) {}

    /** The path before the first answer. */
    public static DecisionPath start(Decision decision) {
        return new DecisionPath(decision, List.of(), decision.question(decision.first()), null);
    }

    /**
     * The path with one more answer.
     *
     * @param answer one of the answers of the next question
     */
    public DecisionPath then(Decision.Choice answer) {
        var asked = new Given(Objects.requireNonNull(question, "The path has ended"), answer);
        var all = Stream.concat(given.stream(), Stream.of(asked)).toList();
        var next = answer.question();
        return next == null
                ? new DecisionPath(decision, all, null, decision.result(Objects.requireNonNull(answer.result())))
                : new DecisionPath(decision, all, decision.question(next), null);
    }

    /** What the answers so far make the sender: a word of the vocabulary. */
    public Optional<String> role() {
        return given.stream()
                .map(one -> one.answer().role())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The ids of the answers, as an address names them. */
    public List<String> ids() {
        return given.stream().map(one -> one.answer().id()).toList();
    }
}
