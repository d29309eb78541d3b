package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.HashMap;
import java.util.Map;

/** The {@code updated} of a document is the day of the latest change that lists it. */
final class UpdatedDates implements Rule {

    @Override
    public String id() {
        return "updated";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        var latest = latestChanges(documents);
        for (var document : documents.all()) {
            if (document.kind() != DocumentKind.CHANGES && document.root() instanceof Node.Mapping root) {
                root.scalar("updated").ifPresent(updated -> check(document, updated, latest, report));
            }
        }
    }

    private static void check(Document document, Node.Scalar updated, Map<String, String> latest, Report report) {
        var own = latest.getOrDefault(document.path(), "");
        var folder = latest.getOrDefault(document.path().split("/", 2)[0], "");
        var change = own.compareTo(folder) >= 0 ? own : folder;
        if (change.isEmpty()) {
            report.problem(
                    document, updated.place(), "changes.yaml does not list " + document.path() + "; add it there");
        } else if (!change.equals(updated.text())) {
            report.problem(
                    document,
                    updated.place(),
                    "\"updated\" is " + updated.text() + ", but the latest change in changes.yaml is of " + change);
        }
    }

    private static Map<String, String> latestChanges(DocumentSet documents) {
        var latest = new HashMap<String, String>();
        for (var document : documents.of(DocumentKind.CHANGES)) {
            if (document.root() instanceof Node.Mapping root) {
                for (var change : DocumentSet.mappingsIn(root, "changes")) {
                    var date = change.scalar("date").map(Node.Scalar::text).orElse("");
                    if (change.get("documents").orElse(null) instanceof Node.Sequence paths) {
                        for (var path : paths.items()) {
                            if (path instanceof Node.Scalar scalar) {
                                latest.merge(scalar.text(), date, (a, b) -> a.compareTo(b) >= 0 ? a : b);
                            }
                        }
                    }
                }
            }
        }
        return latest;
    }
}
