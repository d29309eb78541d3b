package closecodes.data.lint;

import closecodes.catalog.Nearest;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;
import java.util.List;

/** No field that nobody reads. */
final class KnownFields implements Rule {

    @Override
    public String id() {
        return "known-fields";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.node() instanceof Node.Mapping mapping) {
                    var known = known(visit.shape());
                    for (var entry : mapping.entries()) {
                        var key = entry.key().text();
                        if (!known.contains(key)) {
                            report.problem(document, entry.key().place(), message(key, known));
                        }
                    }
                }
            }
        }
    }

    private static List<String> known(Shape shape) {
        return shape instanceof Shape.Fields fields
                ? fields.fields().stream().map(Shape.Field::name).toList()
                : List.of("en", "vi");
    }

    private static String message(String key, List<String> known) {
        var cure = Nearest.to(key, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("known here: " + String.join(", ", known));
        return "\"" + key + "\" is no field of this place; " + cure;
    }
}
