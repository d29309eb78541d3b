package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.data.Shape;
import closecodes.protocol.CloseCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Every value is of the type that its place asks for. */
final class Types implements Rule {

    @Override
    public String id() {
        return "type";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                objection(visit)
                        .ifPresent(
                                message -> report.problem(document, visit.node().place(), message));
            }
        }
    }

    private static Optional<String> objection(Document.Visit visit) {
        var wanted = wanted(visit.shape());
        return fits(visit.shape(), visit.node())
                ? Optional.empty()
                : Optional.of("\"" + visit.name() + "\" must be " + wanted + ", not " + found(visit.node()));
    }

    private static boolean fits(Shape shape, Node node) {
        if (shape instanceof Shape.Fields || shape instanceof Shape.Bilingual) {
            return node instanceof Node.Mapping;
        }
        if (shape instanceof Shape.Items items) {
            return node instanceof Node.Sequence sequence && sequence.items().size() >= items.fewest();
        }
        return node instanceof Node.Scalar scalar && fits(shape, scalar.text());
    }

    private static boolean fits(Shape shape, String text) {
        if (shape instanceof Shape.Whole whole) {
            return text.matches("0|[1-9]\\d{0,8}")
                    && Integer.parseInt(text) >= whole.smallest()
                    && Integer.parseInt(text) <= whole.largest();
        }
        if (shape instanceof Shape.Plain plain) {
            return plain.format().matcher(text).matches();
        }
        if (shape instanceof Shape.CodeRange) {
            return text.matches("\\d{1,5}(-\\d{1,5})?");
        }
        if (shape instanceof Shape.CodeOr codeOr) {
            return codeOr.words().contains(text) || isCode(text);
        }
        if (shape instanceof Shape.Day) {
            return isDay(text);
        }
        return !(shape instanceof Shape.Link) || isHttps(text);
    }

    private static boolean isCode(String text) {
        return text.matches("0|[1-9]\\d{0,4}") && CloseCode.isPossible(Integer.parseInt(text));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 2011;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isHttps(String text) {
        try {
            var uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String wanted(Shape shape) {
        if (shape instanceof Shape.Items items) {
            return items.fewest() == 0 ? "a list" : "a list of at least " + items.fewest();
        }
        if (shape instanceof Shape.Whole whole) {
            return "a whole number from " + whole.smallest() + " to " + whole.largest();
        }
        if (shape instanceof Shape.Plain plain) {
            return "like \"" + plain.example() + "\" (" + plain.format().pattern() + ")";
        }
        if (shape instanceof Shape.CodeRange) {
            return "a code or a range such as 1000-1003";
        }
        if (shape instanceof Shape.CodeOr codeOr) {
            return "a code from 0 to " + CloseCode.MAX + " or one of " + String.join(", ", codeOr.words());
        }
        if (shape instanceof Shape.Day) {
            return "a day such as 2026-11-22";
        }
        if (shape instanceof Shape.Link) {
            return "the https address of a page";
        }
        if (shape instanceof Shape.Bilingual) {
            return "a text in both languages (en: …, vi: …)";
        }
        return shape instanceof Shape.Word ? "a word of the vocabulary" : "a mapping of fields";
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            var text = scalar.text();
            return "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
        }
        return node instanceof Node.Sequence sequence
                ? "a list of " + sequence.items().size()
                : "a mapping";
    }
}
