package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;

/** An ending of an intermediary does not contradict itself. */
final class Endings implements Rule {

    @Override
    public String id() {
        return "endings";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.of(DocumentKind.INTERMEDIARY)) {
            if (document.root() instanceof Node.Mapping root) {
                for (var ending : DocumentSet.mappingsIn(root, "endings")) {
                    check(document, ending, report);
                }
            }
        }
    }

    private static void check(Document document, Node.Mapping ending, Report report) {
        if (!has(ending, "wire", "close")) {
            ending.scalar("code").ifPresent(code -> {
                report.problem(
                        document, code.place(), "Only an ending with \"wire: close\" has a code; leave it out here");
            });
        }
        if (has(ending, "configurable", "no")) {
            ending.scalar("setting").ifPresent(setting -> {
                report.problem(
                        document, setting.place(), "\"configurable: no\" has no setting; leave one of the two out");
            });
        }
        if (ending.get("seconds").isPresent()) {
            ending.scalar("bytes").ifPresent(bytes -> {
                report.problem(
                        document, bytes.place(), "Give \"seconds\" or \"bytes\", not both; two limits are two endings");
            });
        }
    }

    private static boolean has(Node.Mapping ending, String key, String word) {
        return ending.scalar(key).filter(value -> value.text().equals(word)).isPresent();
    }
}
