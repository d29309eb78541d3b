package closecodes.data.lint;

import closecodes.catalog.Nearest;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The answers of a decision lead on to what exists, all of it is reached, and none leads back. */
final class DecisionPaths implements Rule {
    private static final String QUESTION = "question";
    private static final String RESULT = "result";

    @Override
    public String id() {
        return "decision-paths";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var tree : DecisionTree.in(documents)) {
            tree.first().ifPresent(first -> {
                exists(tree, first, QUESTION, tree.questions().keySet(), report);
                var walk = new Walk(tree, report);
                walk.from(first.text());
                unreached(tree, tree.questions(), walk.reached, report);
                unreached(tree, tree.results(), walk.results, report);
            });
            for (var question : tree.questions().keySet()) {
                tree.answers(question).forEach(answer -> checkTarget(tree, answer, report));
            }
        }
    }

    private static void checkTarget(DecisionTree tree, Node.Mapping answer, Report report) {
        var question = answer.scalar(QUESTION);
        var result = answer.scalar(RESULT);
        if (question.isPresent() == result.isPresent()) {
            report.problem(
                    tree.document(),
                    answer.place(),
                    "An answer leads to a \"question\" or to a \"result\": write just one of them");
        }
        question.ifPresent(id -> exists(tree, id, QUESTION, tree.questions().keySet(), report));
        result.ifPresent(id -> exists(tree, id, RESULT, tree.results().keySet(), report));
    }

    private static void exists(
            DecisionTree tree, Node.Scalar id, String what, Collection<String> known, Report report) {
        if (!known.contains(id.text())) {
            var cure = Nearest.to(id.text(), known)
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("; known: " + String.join(", ", known));
            report.problem(tree.document(), id.place(), "There is no " + what + " \"" + id.text() + "\"" + cure);
        }
    }

    private static void unreached(
            DecisionTree tree, Map<String, Node.Mapping> known, Set<String> reached, Report report) {
        known.forEach((id, mapping) -> {
            if (!reached.contains(id)) {
                report.problem(
                        tree.document(),
                        mapping.place(),
                        "No answer leads to \"" + id + "\"; let one lead there, or take it out");
            }
        });
    }

    /** Goes through everything that can be reached, each question once; a stack of its own bears any depth. */
    private static final class Walk {
        private final DecisionTree tree;
        private final Report report;
        private final Deque<Opened> path = new ArrayDeque<>();
        private final Set<String> onPath = new HashSet<>();
        private final Set<String> reached = new HashSet<>();
        private final Set<String> results = new HashSet<>();

        Walk(DecisionTree tree, Report report) {
            this.tree = tree;
            this.report = report;
        }

        /** A question with the answers that are still to be followed. */
        private record Opened(String question, Iterator<Node.Mapping> answers) {}

        void from(String first) {
            open(first);
            while (!path.isEmpty()) {
                var last = path.getLast();
                if (last.answers().hasNext()) {
                    follow(last.answers().next());
                } else {
                    onPath.remove(last.question());
                    path.removeLast();
                }
            }
        }

        private void open(String question) {
            reached.add(question);
            onPath.add(question);
            path.addLast(new Opened(question, tree.answers(question).iterator()));
        }

        private void follow(Node.Mapping answer) {
            answer.scalar(RESULT).ifPresent(id -> results.add(id.text()));
            answer.scalar(QUESTION).ifPresent(next -> {
                if (onPath.contains(next.text())) {
                    report.problem(
                            tree.document(),
                            next.place(),
                            "This leads back to \"" + next.text() + "\", which was asked before");
                } else if (!reached.contains(next.text())) {
                    open(next.text());
                }
            });
        }
    }
}
