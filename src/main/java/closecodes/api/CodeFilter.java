package closecodes.api;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.RangeDocument;
import closecodes.catalog.Vocabulary;
import closecodes.protocol.Endpoint;
import closecodes.routing.Parameters;
import closecodes.routing.ProblemException;
import closecodes.view.CodeSummary;
import closecodes.view.Json;
import io.javalin.http.Context;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The query parameters of {@code /v1/codes}. */
final class CodeFilter {
    private static final String Q = "q";
    private static final String FIELDS = "fields";

    private final Catalog catalog;
    private final List<Choice> choices;

    CodeFilter(Catalog catalog) {
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
     * @param fields the only keys wanted; empty for all
     * @param canonical the query as we would write it
     */
    record Result(List<Answer> codes, List<String> fields, String canonical) {}

    /** A parameter with a known set of values; a code passes if it has one of those given. */
    private record Choice(String parameter, List<String> known, Function<Answer, List<String>> values) {}

    /**
     * Reads the parameters.
     *
     * @throws ProblemException if one of them is unknown or has an unknown value
     */
    Result read(Context ctx) {
        var known = Stream.concat(choices.stream().map(Choice::parameter), Stream.of(Q, FIELDS))
                .toList();
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(known);
        Map<String, String> canonical = new TreeMap<>();
        var codes = catalog.codes().stream().map(document -> catalog.answer(document.code()));
        for (var choice : choices) {
            var wanted = parameters.list(choice.parameter(), choice.known());
            if (!wanted.isEmpty()) {
                canonical.put(choice.parameter(), String.join(",", wanted));
                codes = codes.filter(
                        answer -> choice.values().apply(answer).stream().anyMatch(wanted::contains));
            }
        }
        var prefix = parameters.text(Q);
        if (!prefix.isEmpty()) {
            canonical.put(Q, Parameters.encode(prefix));
            codes = codes.filter(answer -> startsWith(answer, prefix.toLowerCase(Locale.ROOT)));
        }
        var fields = parameters.list(FIELDS, fieldNames());
        if (!fields.isEmpty()) {
            canonical.put(FIELDS, String.join(",", fields));
        }
        var query = new ArrayList<String>();
        canonical.forEach((name, value) -> query.add(name + "=" + value));
        return new Result(codes.toList(), fields, String.join("&", query));
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

    private static List<String> fieldNames() {
        return Arrays.stream(CodeSummary.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(Json::key)
                .toList();
    }
}
