package closecodes.data.lint;

import closecodes.catalog.Nearest;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;
import java.util.Set;

/** Every id that a document cites is in the vocabulary. */
final class VocabularyWords implements Rule {

    @Override
    public String id() {
        return "vocabulary";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.shape() instanceof Shape.Word word && visit.node() instanceof Node.Scalar scalar) {
                    var known = documents.words(word.group());
                    if (!known.contains(scalar.text())) {
                        report.problem(document, scalar.place(), message(scalar.text(), word.group(), known));
                    }
                }
            }
        }
    }

    private static String message(String text, String group, Set<String> known) {
        var cure = Nearest.to(text, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("known: " + String.join(", ", known));
        return "\"" + text + "\" is no " + group + " of vocabulary.yaml; " + cure;
    }
}
