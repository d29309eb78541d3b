package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Place;
import closecodes.data.Rule;
import closecodes.protocol.CloseCode;
import java.util.Comparator;
import java.util.List;

/** The ranges cover every number from 0 to 65535 once, so that every number has an answer. */
final class Coverage implements Rule {

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        var spans = documents.of(DocumentKind.RANGE).stream()
                .map(Span::of)
                .sorted(Comparator.comparingInt(Span::first))
                .toList();
        if (spans.isEmpty()) {
            documents.all().stream().findFirst().ifPresent(any -> {
                report.problem(any, Place.START, "No file in ranges/: every number from 0 to 65535 needs a range");
            });
            return;
        }
        check(spans, report);
    }

    private static void check(List<Span> spans, Report report) {
        int next = 0;
        for (var span : spans) {
            if (span.first > next) {
                report.problem(span.document, Place.START, "No range covers " + next + " to " + (span.first - 1));
            } else if (span.first < next) {
                report.problem(span.document, Place.START, "Another range covers " + span.first + " too");
            }
            next = Math.max(next, span.last + 1);
        }
        if (next <= CloseCode.MAX) {
            var last = spans.get(spans.size() - 1);
            report.problem(last.document, Place.START, "No range covers " + next + " to " + CloseCode.MAX);
        }
    }

    private record Span(Document document, int first, int last) {

        static Span of(Document document) {
            var numbers = document.name().split("-", 2);
            return new Span(document, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }
    }
}
