package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Situation;
import java.util.List;

/** Reads by which parameters a list of situations is filtered. */
public final class SituationFilter {
    public static final List<String> NAMES = List.of("group", "library", "code");

    private final Catalog catalog;
    private final Selection selection;

    public SituationFilter(Catalog catalog) {
        this.catalog = catalog;
        this.selection = new Selection(catalog);
    }

    /**
     * What was asked for.
     *
     * @param query the parameters as we would write them
     */
    public record Result(List<Situation> situations, CanonicalQuery query) {}

    /**
     * Reads the parameters. One outcome must pass both of the latter: that this library shows this number.
     *
     * @throws ProblemException if one of them has an unknown value
     */
    public Result read(Parameters parameters) {
        var groups = selection.groups(parameters, "group");
        var libraries = selection.libraries(parameters, "library");
        var codes = selection.shownNumbers(parameters, "code");
        var situations = catalog.situations().stream()
                .filter(situation -> groups.isEmpty() || groups.contains(situation.group()))
                .filter(situation -> situation.outcomes().stream()
                        .filter(outcome -> libraries.isEmpty() || libraries.contains(outcome.library()))
                        .anyMatch(outcome -> codes.isEmpty() || codes.contains(outcome.code())))
                .toList();
        return new Result(
                situations,
                new CanonicalQuery().with("code", codes).with("group", groups).with("library", libraries));
    }
}
