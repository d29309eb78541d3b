package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that diagnosis matches on can be found: known placeholders, enough of a literal, one code at most. */
final class Wordings implements Rule {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]*)}");
    private static final Set<String> KNOWN = Set.of("n", "*", "code", "reason");
    private static final int SHORTEST_LITERAL = 3;

    @Override
    public String id() {
        return "wording";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.of(DocumentKind.LIBRARY)) {
            if (document.root() instanceof Node.Mapping root) {
                var seen = new HashSet<String>();
                for (var wording : DocumentSet.mappingsIn(root, "wordings")) {
                    wording.scalar("text").ifPresent(text -> checkText(document, text, report));
                    checkCode(document, wording, report);
                    wording.scalar("text")
                            .filter(text -> !seen.add(text.text().toLowerCase(Locale.ROOT)))
                            .ifPresent(text -> report.problem(
                                    document, text.place(), "This wording stands above already; join the two"));
                }
            }
        }
        for (var document : documentsWithCauses(documents)) {
            if (document.root() instanceof Node.Mapping root) {
                for (var cause : DocumentSet.mappingsIn(root, "causes")) {
                    cause.get("signals").ifPresent(signals -> checkSignals(document, signals, report));
                }
            }
        }
    }

    private static List<Document> documentsWithCauses(DocumentSet documents) {
        return Stream.concat(documents.of(DocumentKind.CODE).stream(), documents.of(DocumentKind.RANGE).stream())
                .toList();
    }

    private static void checkSignals(Document document, Node signals, Report report) {
        if (signals instanceof Node.Mapping mapping
                && mapping.get("text").orElse(null) instanceof Node.Sequence texts) {
            for (var item : texts.items()) {
                if (item instanceof Node.Scalar text) {
                    checkText(document, text, report);
                }
            }
        }
    }

    private static void checkText(Document document, Node.Scalar text, Report report) {
        var placeholders = PLACEHOLDER.matcher(text.text());
        while (placeholders.find()) {
            if (!KNOWN.contains(placeholders.group(1))) {
                report.problem(
                        document,
                        text.place(),
                        "There is no placeholder " + placeholders.group() + "; known: {n}, {*}, {code}, {reason}");
            }
        }
        if (text.text().indexOf("{code}") != text.text().lastIndexOf("{code}")) {
            report.problem(document, text.place(), "A close has one code; write {n} for the other number");
        }
        boolean isFindable = PLACEHOLDER
                .splitAsStream(text.text())
                .anyMatch(literal -> literal.strip().length() >= SHORTEST_LITERAL);
        if (!isFindable) {
            report.problem(
                    document,
                    text.place(),
                    "At least " + SHORTEST_LITERAL + " characters must stand together between placeholders");
        }
    }

    private static void checkCode(Document document, Node.Mapping wording, Report report) {
        boolean holds = wording.scalar("text")
                .filter(text -> text.text().contains("{code}"))
                .isPresent();
        wording.scalar("code").filter(code -> holds).ifPresent(code -> {
            report.problem(document, code.place(), "The text holds the code already; leave \"code\" or {code} out");
        });
        wording.scalar("no-code")
                .filter(none -> holds || wording.get("code").isPresent())
                .ifPresent(none -> {
                    report.problem(document, none.place(), "There is a code; leave \"no-code\" out");
                });
    }
}
