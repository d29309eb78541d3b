package closecodes.data.lint;

import closecodes.catalog.Nearest;
import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.protocol.CloseCode;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a document refers to exists: the codes that its texts mention, the documents that a change lists. */
final class References implements Rule {
    /** "codes 1006", "close code 70000", "mã 1006": a number that the text itself calls a code. */
    private static final Pattern CODE_IN_TEXT = Pattern.compile("(?:\\bcodes?|\\bmã(?: đóng)?) (\\d{1,9})\\b");

    @Override
    public String id() {
        return "reference";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var text : document.texts()) {
                checkCodes(document, text.en(), report);
                checkCodes(document, text.vi(), report);
            }
        }
        var known = new TreeSet<String>();
        for (var document : documents.all()) {
            known.add(document.path());
            known.add(document.path().split("/", 2)[0]);
        }
        for (var document : documents.of(DocumentKind.CHANGES)) {
            for (var visit : document.visits()) {
                if (visit.name().equals("documents") && visit.node() instanceof Node.Scalar path) {
                    if (!known.contains(path.text())) {
                        var cure = Nearest.to(path.text(), known)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; write a path like codes/1006");
                        report.problem(document, path.place(), "There is no document \"" + path.text() + "\"" + cure);
                    }
                }
            }
        }
    }

    private static void checkCodes(Document document, Node.Scalar text, Report report) {
        var matcher = CODE_IN_TEXT.matcher(text.text());
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) > CloseCode.MAX) {
                report.problem(
                        document,
                        text.place(),
                        "There is no close code " + matcher.group(1) + ": the largest is " + CloseCode.MAX);
            }
        }
    }
}
