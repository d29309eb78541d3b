package closecodes.data.lint;

import closecodes.catalog.Nearest;
import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The outcomes of a situation belong to libraries that have a document, once a version, and say what was told. */
final class SituationOutcomes implements Rule {
    private static final List<String> REASONS_FOR_NONE = List.of("throws", "error", "ended", "waited-ms", "note");

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        var libraries = new TreeSet<String>();
        documents.of(DocumentKind.LIBRARY).forEach(library -> libraries.add(library.name()));
        for (var document : documents.of(DocumentKind.SITUATION)) {
            if (document.root() instanceof Node.Mapping root) {
                var seen = new HashSet<String>();
                for (var outcome : DocumentSet.mappingsIn(root, "outcomes")) {
                    checkLibrary(document, outcome, libraries, report);
                    checkOnce(document, outcome, seen, report);
                    checkTold(document, outcome, report);
                }
            }
        }
    }

    private static void checkLibrary(Document document, Node.Mapping outcome, Set<String> libraries, Report report) {
        outcome.scalar("library")
                .filter(library -> !libraries.contains(library.text()))
                .ifPresent(library -> {
                    var cure = Nearest.to(library.text(), libraries)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("write one");
                    report.problem(
                            document, library.place(), "There is no libraries/" + library.text() + ".yaml; " + cure);
                });
    }

    private static void checkOnce(Document document, Node.Mapping outcome, Set<String> seen, Report report) {
        var library = outcome.scalar("library");
        var version = outcome.scalar("version");
        if (library.isPresent() && version.isPresent()) {
            var measured = library.get().text() + " " + version.get().text();
            if (!seen.add(measured)) {
                report.problem(document, outcome.place(), measured + " is told above already");
            }
        }
    }

    private static void checkTold(Document document, Node.Mapping outcome, Report report) {
        outcome.scalar("code").ifPresent(code -> {
            boolean isNone = code.text().equals("none");
            if (isNone
                    && REASONS_FOR_NONE.stream()
                            .allMatch(key -> outcome.get(key).isEmpty())) {
                report.problem(
                        document,
                        code.place(),
                        "\"code: none\" needs one of " + String.join(", ", REASONS_FOR_NONE) + " to say what was told");
            }
            if (!isNone && outcome.get("waited-ms").isPresent()) {
                report.problem(document, code.place(), "\"waited-ms\" is for an application that was told nothing");
            }
        });
    }
}
