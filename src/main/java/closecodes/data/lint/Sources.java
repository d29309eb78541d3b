package closecodes.data.lint;

import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;

/** A source names the page that was opened; only what we measured ourselves has none, and says what was measured. */
final class Sources implements Rule {
    private static final String MEASURED = "measured";

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.name().equals("sources") && visit.node() instanceof Node.Mapping source) {
                    var measured =
                            source.scalar("basis").filter(basis -> basis.text().equals(MEASURED));
                    if (measured.isPresent() && source.get("note").isEmpty()) {
                        report.problem(
                                document, source.place(), "A measured source needs a \"note\": what was measured");
                    } else if (measured.isEmpty() && source.get("url").isEmpty()) {
                        report.problem(
                                document, source.place(), "A source needs the \"url\" of the page that was opened");
                    }
                }
            }
        }
    }
}
