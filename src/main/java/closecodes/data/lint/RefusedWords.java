package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** No Vietnamese text uses a word that the glossary refuses. */
final class RefusedWords implements Rule {

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        var refusals = refusals(documents);
        if (refusals.isEmpty()) {
            return;
        }
        var any = Pattern.compile(
                refusals.stream()
                        .map(refusal -> Pattern.quote(refusal.word))
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (var document : documents.all()) {
            if (document.kind() != DocumentKind.GLOSSARY) {
                check(document, any, refusals, report);
            }
        }
    }

    private static void check(Document document, Pattern any, List<Refusal> refusals, Report report) {
        for (var text : document.texts()) {
            any.matcher(text.vi().text().replaceAll("\\s+", " ")).results().forEach(match -> {
                var instead = refusals.stream()
                        .filter(refusal -> refusal.word.equalsIgnoreCase(match.group()))
                        .map(Refusal::instead)
                        .collect(Collectors.joining(" / "));
                report.problem(
                        document,
                        text.vi().place(),
                        "The glossary refuses \"" + match.group() + "\"; write \"" + instead
                                + "\" or say it otherwise");
            });
        }
    }

    private record Refusal(String word, String instead) {}

    private static List<Refusal> refusals(DocumentSet documents) {
        var refusals = new ArrayList<Refusal>();
        for (var document : documents.of(DocumentKind.GLOSSARY)) {
            if (document.root() instanceof Node.Mapping root) {
                for (var term : DocumentSet.mappingsIn(root, "terms")) {
                    var instead = term.scalar("vi").map(Node.Scalar::text).orElse("?");
                    if (term.get("refuse").orElse(null) instanceof Node.Sequence words) {
                        for (var word : words.items()) {
                            if (word instanceof Node.Scalar scalar) {
                                refusals.add(new Refusal(scalar.text(), instead));
                            }
                        }
                    }
                }
            }
        }
        return refusals;
    }
}
