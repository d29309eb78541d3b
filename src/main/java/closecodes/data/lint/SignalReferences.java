package closecodes.data.lint;

import closecodes.catalog.Nearest;
import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.Map;

/** The libraries and intermediaries that the signals of a cause name have documents. */
final class SignalReferences implements Rule {
    private static final Map<String, DocumentKind> KINDS =
            Map.of("intermediaries", DocumentKind.INTERMEDIARY, "libraries", DocumentKind.LIBRARY);

    @Override
    public String id() {
        return "signal-reference";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                var kind = KINDS.get(visit.name());
                if (kind != null && visit.node() instanceof Node.Scalar slug) {
                    check(document, slug, kind, documents, report);
                }
            }
        }
    }

    private static void check(
            Document document, Node.Scalar slug, DocumentKind kind, DocumentSet documents, Report report) {
        var known = documents.of(kind).stream().map(Document::name).toList();
        if (!known.contains(slug.text())) {
            var cure = Nearest.to(slug.text(), known)
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("; write the name of its file");
            report.problem(document, slug.place(), "There is no " + kind.id() + " \"" + slug.text() + "\"" + cure);
        }
    }
}
