package closecodes.data.lint;

import closecodes.catalog.SenderRole;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.protocol.CloseCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** On every path of a decision the sender is known before the end, and may do what the result says. */
final class DecisionSenders implements Rule {
    private static final String NOBODY = "";

    @Override
    public String id() {
        return "decision-sender";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var tree : DecisionTree.in(documents)) {
            tree.first().ifPresent(first -> check(tree, first.text(), report));
        }
    }

    /** A question as one kind of sender gets there: few of these, however many paths there are. */
    private record Asked(String question, String role) {}

    private static void check(DecisionTree tree, String first, Report report) {
        Deque<Asked> open = new ArrayDeque<>();
        Set<Asked> seen = new HashSet<>();
        open.add(new Asked(first, NOBODY));
        while (!open.isEmpty()) {
            var asked = open.remove();
            if (!seen.add(asked)) {
                continue;
            }
            for (var answer : tree.answers(asked.question())) {
                var role = role(tree, answer, asked.role(), report);
                answer.scalar("question").ifPresent(next -> open.add(new Asked(next.text(), role)));
                answer.scalar("result").ifPresent(result -> checkResult(tree, result, role, report));
            }
        }
    }

    private static String role(DecisionTree tree, Node.Mapping answer, String before, Report report) {
        var own = DecisionTree.text(answer, "role");
        if (own.isEmpty()) {
            return before;
        }
        if (!before.isEmpty() && !own.equals(before)) {
            report.problem(
                    tree.document(),
                    answer.place(),
                    "An answer before said that the sender is \"" + before + "\", this one says \"" + own + "\"");
        }
        return own;
    }

    private static void checkResult(DecisionTree tree, Node.Scalar id, String role, Report report) {
        var result = tree.results().get(id.text());
        if (result == null) {
            return;
        }
        if (role.isEmpty()) {
            report.problem(
                    tree.document(),
                    id.place(),
                    "Nothing on the way to \"" + id.text() + "\" says who sends: give an answer a \"role\"");
            return;
        }
        var sender = SenderRole.of(role);
        var code = code(result);
        if (sender.isPresent() && code.isPresent() && !sender.get().maySend(code.get())) {
            report.problem(
                    tree.document(),
                    id.place(),
                    "A " + role + " may not send " + code.get() + "; choose another result");
        }
        boolean refuses = DecisionTree.text(result, "action").equals("refuse-handshake");
        if (refuses && sender.isPresent() && !sender.get().answersHandshakes()) {
            report.problem(tree.document(), id.place(), "A " + role + " answers no handshake; choose another result");
        }
    }

    /** The code of a result, unless it is none: then the rules on shape report it. */
    private static Optional<CloseCode> code(Node.Mapping result) {
        return result.scalar("code")
                .map(Node.Scalar::text)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(CloseCode::isPossible)
                .map(CloseCode::new);
    }
}
