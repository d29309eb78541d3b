package closecodes.data.lint;

import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;
import java.util.List;

/** Every text is there in both languages. */
final class BothLanguages implements Rule {

    @Override
    public String id() {
        return "both-languages";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.shape() instanceof Shape.Bilingual && visit.node() instanceof Node.Mapping mapping) {
                    for (var language : List.of("en", "vi")) {
                        var text = mapping.get(language);
                        if (text.isEmpty()) {
                            report.problem(document, mapping.place(), "\"" + language + "\" is missing");
                        } else if (!(text.get() instanceof Node.Scalar scalar)
                                || scalar.text().isBlank()) {
                            report.problem(document, text.get().place(), "\"" + language + "\" must be a text");
                        }
                    }
                }
            }
        }
    }
}
