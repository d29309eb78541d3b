package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import closecodes.http.ProblemType;
import java.util.List;
import java.util.Optional;

/** Reads by which parameters a list of intermediaries is filtered. */
public final class IntermediaryFilter {
    public static final List<String> NAMES = List.of("trigger", "seconds");

    private final Catalog catalog;

    public IntermediaryFilter(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What was asked for.
     *
     * @param query the parameters as we would write them
     */
    public record Result(List<Intermediary> intermediaries, CanonicalQuery query) {}

    /**
     * Reads the parameters. One ending must pass both: 60 seconds of silence are not 60 seconds of life.
     *
     * @throws ProblemException if one of them has an unknown value
     */
    public Result read(Parameters parameters) {
        var triggers = parameters.list(
                "trigger",
                catalog.vocabulary().group("trigger").values().stream()
                        .map(Vocabulary.Word::id)
                        .toList());
        var seconds = seconds(parameters.text("seconds"));
        var intermediaries = catalog.intermediaries().all().stream()
                .filter(intermediary ->
                        intermediary.endings().stream().anyMatch(ending -> passes(ending, triggers, seconds)))
                .toList();
        return new Result(
                intermediaries,
                new CanonicalQuery()
                        .with("trigger", triggers)
                        .with("seconds", seconds.stream().toList()));
    }

    private static boolean passes(Ending ending, List<String> triggers, Optional<Integer> seconds) {
        return (triggers.isEmpty() || triggers.contains(ending.trigger()))
                && (seconds.isEmpty() || seconds.get().equals(ending.seconds()));
    }

    private static Optional<Integer> seconds(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                    "“seconds” must be a whole number of seconds, such as 60.",
                                    "“seconds” phải là số giây nguyên, ví dụ 60."))
                    .about(text);
        }
        return Optional.of(Integer.valueOf(text));
    }
}
