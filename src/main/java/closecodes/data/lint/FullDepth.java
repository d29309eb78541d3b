package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.List;
import java.util.Optional;

/** What is said to be told in full says how to confirm each thing and what to do about it. */
final class FullDepth implements Rule {
    private static final List<String> OF_CODES = List.of("confirm", "fix", "owner");
    private static final List<String> OF_ENDINGS = List.of("confirm", "fix");

    @Override
    public String id() {
        return "depth";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        var entries = new ProviderEntries(documents);
        for (var document : documents.of(DocumentKind.PROVIDER)) {
            if (isFull(document)) {
                for (var entry : ProviderEntries.of(document)) {
                    check(document, entry, entries.sharedWith(entry), OF_CODES, report);
                }
            }
        }
        for (var document : documents.of(DocumentKind.INTERMEDIARY)) {
            if (isFull(document) && document.root() instanceof Node.Mapping root) {
                for (var ending : DocumentSet.mappingsIn(root, "endings")) {
                    check(document, ending, Optional.empty(), OF_ENDINGS, report);
                }
            }
        }
    }

    private static boolean isFull(Document document) {
        return document.root() instanceof Node.Mapping root
                && root.scalar("depth")
                        .filter(depth -> depth.text().equals("full"))
                        .isPresent();
    }

    private static void check(
            Document document, Node.Mapping entry, Optional<Node.Mapping> shared, List<String> needed, Report report) {
        for (var field : needed) {
            if (entry.get(field).isEmpty()
                    && shared.flatMap(other -> other.get(field)).isEmpty()) {
                report.problem(
                        document,
                        entry.place(),
                        "\"" + field + "\" is missing; only a document with \"depth: listed\" may leave it out");
            }
        }
    }
}
