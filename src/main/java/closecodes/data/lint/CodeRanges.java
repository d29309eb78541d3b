package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;
import closecodes.protocol.CloseCode;

/** A list of codes is in ascending order, without overlaps, and as short as it can be. */
final class CodeRanges implements Rule {

    @Override
    public String id() {
        return "code-ranges";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.shape() instanceof Shape.Items items
                        && items.item() instanceof Shape.CodeRange
                        && visit.node() instanceof Node.Sequence sequence) {
                    check(document, sequence, report);
                }
            }
        }
    }

    private static void check(Document document, Node.Sequence sequence, Report report) {
        int before = -2;
        for (var item : sequence.items()) {
            if (!(item instanceof Node.Scalar range) || !Codes.isRange(range.text())) {
                return;
            }
            int first = Codes.first(range.text());
            int last = Codes.last(range.text());
            var text = "\"" + range.text() + "\"";
            if (last > CloseCode.MAX) {
                report.problem(document, range.place(), text + " goes beyond " + CloseCode.MAX);
            } else if (first > last) {
                report.problem(document, range.place(), text + " runs backwards; write the smaller number first");
            } else if (first == last && range.text().contains("-")) {
                report.problem(document, range.place(), text + " is a single code; write " + first);
            } else if (first <= before) {
                report.problem(
                        document,
                        range.place(),
                        text + " must lie above " + before + ", where the range before it ends");
            } else if (first == before + 1) {
                report.problem(document, range.place(), text + " goes on where the range before it ends; join the two");
            }
            before = Math.max(before, last);
        }
    }
}
