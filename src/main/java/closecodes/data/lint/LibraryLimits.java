package closecodes.data.lint;

import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.HashSet;

/** A limit of a library is a size or a time, and a code of it has one constant of each name. */
final class LibraryLimits implements Rule {

    @Override
    public String id() {
        return "library-limits";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.of(DocumentKind.LIBRARY)) {
            if (document.root() instanceof Node.Mapping root) {
                for (var limit : DocumentSet.mappingsIn(root, "limits")) {
                    if (limit.get("seconds").isPresent()) {
                        limit.get("bytes").ifPresent(bytes -> {
                            report.problem(
                                    document,
                                    bytes.place(),
                                    "Give \"seconds\" or \"bytes\", not both; two limits are two entries");
                        });
                    }
                }
                var names = new HashSet<String>();
                for (var constant : DocumentSet.mappingsIn(root, "constants")) {
                    constant.scalar("name")
                            .filter(name -> !names.add(name.text()))
                            .ifPresent(name -> report.problem(
                                    document, name.place(), "\"" + name.text() + "\" is taken by a constant above"));
                }
                if (isNotRun(root)
                        && DocumentSet.mappingsIn(root, "roles").stream().anyMatch(LibraryLimits::isLive)) {
                    report.problem(
                            document,
                            root.place(),
                            "Only a library with \"basis: measured\" can have been measured live");
                }
            }
        }
    }

    private static boolean isNotRun(Node.Mapping root) {
        return root.scalar("basis")
                .filter(basis -> !basis.text().equals("measured"))
                .isPresent();
    }

    private static boolean isLive(Node.Mapping role) {
        return role.entries().stream()
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(verdict -> ((Node.Mapping) verdict).scalar("method").stream())
                .anyMatch(method -> method.text().equals("live"));
    }
}
