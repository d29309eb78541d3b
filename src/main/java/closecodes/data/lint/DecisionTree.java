package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions and results of a decision as nodes, however wrong they are. */
record DecisionTree(
        Document document,
        Optional<Node.Scalar> first,
        Map<String, Node.Mapping> questions,
        Map<String, Node.Mapping> results) {

    static List<DecisionTree> in(DocumentSet documents) {
        var trees = new ArrayList<DecisionTree>();
        for (var document : documents.of(DocumentKind.DECISION)) {
            if (document.root() instanceof Node.Mapping root) {
                trees.add(new DecisionTree(
                        document, root.scalar("first"), byId(root, "questions"), byId(root, "results")));
            }
        }
        return trees;
    }

    /** The answers of a question; none if there is no such question. */
    List<Node.Mapping> answers(String question) {
        var mapping = questions.get(question);
        return mapping == null ? List.of() : DocumentSet.mappingsIn(mapping, "answers");
    }

    /** The text under a key, empty if there is none. */
    static String text(Node.Mapping mapping, String key) {
        return mapping.scalar(key).map(Node.Scalar::text).orElse("");
    }

    private static Map<String, Node.Mapping> byId(Node.Mapping root, String list) {
        var byId = new LinkedHashMap<String, Node.Mapping>();
        for (var mapping : DocumentSet.mappingsIn(root, list)) {
            mapping.scalar("id").ifPresent(id -> byId.putIfAbsent(id.text(), mapping));
        }
        return byId;
    }
}
