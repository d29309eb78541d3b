package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A sentence of the vocabulary has just the slots that the program fills. */
final class Placeholders implements Rule {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, Set<String>> SLOTS = Map.of("says", Set.of("code"), "both", Set.of("a", "b"));

    @Override
    public String id() {
        return "placeholders";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var text : document.texts()) {
                var wanted = SLOTS.getOrDefault(text.name(), Set.of());
                check(document, text.en(), wanted, report);
                check(document, text.vi(), wanted, report);
            }
        }
    }

    private static void check(Document document, Node.Scalar text, Set<String> wanted, Report report) {
        var found = new TreeSet<String>();
        SLOT.matcher(text.text()).results().forEach(match -> found.add(match.group(1)));
        if (!found.equals(wanted)) {
            var cure = wanted.isEmpty()
                    ? "write the value itself"
                    : "write each of " + new TreeSet<>(wanted) + " in braces";
            report.problem(document, text.place(), "The slots " + found + " are not those of this place; " + cure);
        }
    }
}
