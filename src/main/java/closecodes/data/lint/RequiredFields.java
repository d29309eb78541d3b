package closecodes.data.lint;

import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;

/** Every field that a document cannot do without is there. */
final class RequiredFields implements Rule {

    @Override
    public String id() {
        return "required";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.shape() instanceof Shape.Fields fields && visit.node() instanceof Node.Mapping mapping) {
                    for (var field : fields.fields()) {
                        if (field.required() && mapping.get(field.name()).isEmpty()) {
                            report.problem(
                                    document,
                                    mapping.place(),
                                    "\"" + field.name() + "\" is missing in \"" + visit.name() + "\": " + field.help());
                        }
                    }
                }
            }
        }
    }
}
