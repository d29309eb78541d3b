package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;
import java.util.HashMap;
import java.util.HashSet;

/** No id stands for two things: causes of a document, entries of a list, constant names of codes. */
final class UniqueIds implements Rule {

    @Override
    public String id() {
        return "unique";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.shape() instanceof Shape.Items && visit.node() instanceof Node.Sequence sequence) {
                    checkList(document, sequence, report);
                }
            }
        }
        checkNames(documents, report);
    }

    private static void checkList(Document document, Node.Sequence sequence, Report report) {
        var seen = new HashSet<String>();
        for (var item : sequence.items()) {
            if (item instanceof Node.Mapping mapping) {
                mapping.scalar("id").filter(id -> !seen.add(id.text())).ifPresent(id -> {
                    report.problem(
                            document, id.place(), "\"" + id.text() + "\" is taken by an entry above; choose another");
                });
            }
        }
    }

    private static void checkNames(DocumentSet documents, Report report) {
        var owners = new HashMap<String, Document>();
        for (var document : documents.of(DocumentKind.CODE)) {
            if (document.root() instanceof Node.Mapping root) {
                root.scalar("name").ifPresent(name -> {
                    var owner = owners.putIfAbsent(name.text(), document);
                    if (owner != null) {
                        report.problem(document, name.place(), "\"" + name.text() + "\" is taken by " + owner.file());
                    }
                });
            }
        }
    }
}
