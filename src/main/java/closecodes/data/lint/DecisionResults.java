package closecodes.data.lint;

import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A result of a decision has what its action needs and nothing else, and its reason fits a Close frame. */
final class DecisionResults implements Rule {
    /** What a Close frame of 125 bytes leaves beside the code (RFC 6455 §5.5, §5.5.1). */
    private static final int LONGEST_REASON = 123;

    private static final List<String> DECIDED_BY_ACTION = List.of("code", "http", "reason", "retry");

    /** What each action needs; an advice for the other side may follow from the code. */
    private static final Map<String, Set<String>> NEEDS = Map.of(
            "close-with-code", Set.of("code", "reason"),
            "close-with-own-code", Set.of("reason", "retry"),
            "close-without-code", Set.of("retry"),
            "pass-on", Set.of("retry"),
            "refuse-handshake", Set.of("http", "retry"),
            "leave-it", Set.of("retry"));

    @Override
    public String id() {
        return "decision-result";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var tree : DecisionTree.in(documents)) {
            for (var result : tree.results().values()) {
                checkFields(tree, result, report);
                result.scalar("reason").ifPresent(reason -> checkLength(tree, reason, report));
            }
        }
    }

    private static void checkFields(DecisionTree tree, Node.Mapping result, Report report) {
        var action = DecisionTree.text(result, "action");
        var needs = NEEDS.get(action);
        if (needs == null) {
            // A word that is unknown is for the rule on the vocabulary to report.
            return;
        }
        for (var field : DECIDED_BY_ACTION) {
            boolean isThere = result.get(field).isPresent();
            if (needs.contains(field) && !isThere) {
                report.problem(
                        tree.document(), result.place(), "The action \"" + action + "\" needs \"" + field + "\"");
            } else if (isThere && !needs.contains(field) && !mayOverride(field, needs)) {
                report.problem(
                        tree.document(),
                        result.place(),
                        "The action \"" + action + "\" has no \"" + field + "\"; leave it out");
            }
        }
    }

    private static boolean mayOverride(String field, Set<String> needs) {
        return field.equals("retry") && needs.contains("code");
    }

    private static void checkLength(DecisionTree tree, Node.Scalar reason, Report report) {
        int bytes = reason.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_REASON) {
            report.problem(
                    tree.document(),
                    reason.place(),
                    "The reason has " + bytes + " bytes; a Close frame has room for " + LONGEST_REASON + ": cut "
                            + (bytes - LONGEST_REASON));
        }
    }
}
