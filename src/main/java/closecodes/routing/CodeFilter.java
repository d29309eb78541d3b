package closecodes.routing;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.RangeDocument;
import closecodes.catalog.Vocabulary;
import closecodes.protocol.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads by which parameters a list of codes is filtered. */
public final class CodeFilter {
    private static final String Q = "q";

    private final Catalog catalog;
    private final List<Choice> choices;

    public CodeFilter(Catalog catalog) {
        this.catalog = catalog;
        this.choices = List.of(
                new Choice(
                        "status",
                        ids("status"),
                        answer -> List.of(answer.code().status().id())),
                new Choice(
                        "range",
                        catalog.ranges().stream().map(RangeDocument::id).toList(),
                        answer -> List.of(answer.range().id())),
                new Choice(
                        "severity",
                        ids("severity"),
                        answer -> List.of(answer.explanation().severity())),
                new Choice(
                        "retry",
                        ids("retry"),
                        answer -> List.of(answer.explanation().retry().advice())),
                new Choice(
                        "sendable_by",
                        Arrays.stream(Endpoint.values()).map(Endpoint::id).toList(),
                        answer -> answer.code().wireUse().senders().stream()
                                .map(Endpoint::id)
                                .toList()));
    }

    /**
     * What was asked for.
     *
     * @param codes the documented codes that pass, by number
     * @param query the parameters as we would write them
     */
    public record Result(List<Answer> codes, CanonicalQuery query) {}

    /** A parameter with a known set of values; a code passes if it has one of those given. */
    private record Choice(String parameter, List<String> known, Function<Answer, List<String>> values) {}

    /** The names of the parameters. */
    public List<String> names() {
        return Stream.concat(choices.stream().map(Choice::parameter), Stream.of(Q))
                .toList();
    }

    /**
     * Reads the parameters.
     *
     * @throws ProblemException if one of them has an unknown value
     */
    public Result read(Parameters parameters) {
        var query = new CanonicalQuery();
        var codes = catalog.codes().stream().map(document -> catalog.answer(document.code()));
        for (var choice : choices) {
            var wanted = parameters.list(choice.parameter(), choice.known());
            query.with(choice.parameter(), wanted);
            if (!wanted.isEmpty()) {
                codes = codes.filter(
                        answer -> choice.values().apply(answer).stream().anyMatch(wanted::contains));
            }
        }
        var prefix = parameters.text(Q);
        if (!prefix.isEmpty()) {
            query.with(Q, List.of(Parameters.encode(prefix)));
            codes = codes.filter(answer -> startsWith(answer, prefix.toLowerCase(Locale.ROOT)));
        }
        return new Result(codes.toList(), query);
    }

    private List<String> ids(String facet) {
        return catalog.vocabulary().facet(facet).values().stream()
                .map(Vocabulary.FacetValue::id)
                .toList();
    }

    private static boolean startsWith(Answer answer, String prefix) {
        var title = answer.explanation().title();
        return Stream.of(
                        answer.code().toString(),
                        answer.name().orElse(""),
                        title.in(Language.EN),
                        title.in(Language.VI))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith(prefix));
    }
}
