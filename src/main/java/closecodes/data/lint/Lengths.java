package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;

/** No text is longer than its place allows: a summary fits a chat message. */
final class Lengths implements Rule {

    @Override
    public String id() {
        return "length";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.shape() instanceof Shape.Bilingual shape && visit.node() instanceof Node.Mapping mapping) {
                    mapping.scalar("en").ifPresent(text -> check(document, text, shape.longest(), report));
                    mapping.scalar("vi").ifPresent(text -> check(document, text, shape.longest(), report));
                }
            }
        }
    }

    private static void check(Document document, Node.Scalar text, int longest, Report report) {
        var stripped = text.text().strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length > longest) {
            report.problem(
                    document,
                    text.place(),
                    "The text has " + length + " characters; the most here is " + longest + ": cut "
                            + (length - longest));
        }
    }
}
