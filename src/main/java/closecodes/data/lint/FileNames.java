package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Place;
import closecodes.data.Rule;
import closecodes.protocol.CloseCode;

/** A file is named after what it holds. */
final class FileNames implements Rule {

    @Override
    public String id() {
        return "file-name";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.of(DocumentKind.CODE)) {
            expect(document, document.name(), value(document, "code"), report);
        }
        for (var document : documents.of(DocumentKind.RANGE)) {
            expect(document, document.name(), value(document, "first") + "-" + value(document, "last"), report);
        }
        for (var document : documents.of(DocumentKind.COMPARISON)) {
            checkComparison(document, report);
        }
    }

    private static void checkComparison(Document document, Report report) {
        var codes = document.name().split("-vs-", 2);
        int a = Integer.parseInt(codes[0]);
        int b = Integer.parseInt(codes[1]);
        if (a > CloseCode.MAX || b > CloseCode.MAX) {
            report.problem(document, Place.START, "A close code is 0 to " + CloseCode.MAX);
        } else if (a == b) {
            report.problem(document, Place.START, "A comparison needs two different codes");
        } else {
            expect(document, document.name(), Math.min(a, b) + "-vs-" + Math.max(a, b), report);
        }
    }

    private static void expect(Document document, String name, String expected, Report report) {
        if (!name.equals(expected)) {
            report.problem(document, Place.START, "The file must be named " + expected + ".yaml, after what it holds");
        }
    }

    private static String value(Document document, String key) {
        return document.root() instanceof Node.Mapping root
                ? root.scalar(key).map(Node.Scalar::text).orElse("?")
                : "?";
    }
}
