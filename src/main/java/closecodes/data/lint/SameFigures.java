package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Both languages give the same numbers, codes, addresses and code spans. English may spell a small number that
 * Vietnamese writes in digits: "two bytes" is "2 byte".
 */
final class SameFigures implements Rule {
    private static final Pattern CODE_SPAN = Pattern.compile("`[^`]*`");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?|wss?)://[^\\s)\\]>\"”]*[^\\s)\\]>\"”.,;:]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("1", "one|once|first|single|a|an"),
            Map.entry("2", "two|twice|second|both|half"),
            Map.entry("3", "three|third"),
            Map.entry("4", "four"),
            Map.entry("5", "five"),
            Map.entry("6", "six"),
            Map.entry("7", "seven"),
            Map.entry("8", "eight"),
            Map.entry("9", "nine"),
            Map.entry("10", "ten"),
            Map.entry("11", "eleven"),
            Map.entry("12", "twelve"));

    @Override
    public String id() {
        return "same-figures";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var text : document.texts()) {
                check(document, text, report);
            }
        }
    }

    private static void check(Document document, Document.Texts text, Report report) {
        var en = text.en().text();
        var vi = text.vi().text();
        compare("code spans", CODE_SPAN, en, vi, UnaryOperator.identity(), document, text, report);
        en = CODE_SPAN.matcher(en).replaceAll(" ");
        vi = CODE_SPAN.matcher(vi).replaceAll(" ");
        compare("addresses", ADDRESS, en, vi, UnaryOperator.identity(), document, text, report);
        en = ADDRESS.matcher(en).replaceAll(" ");
        vi = ADDRESS.matcher(vi).replaceAll(" ");
        // Vietnamese writes 1,5 where English writes 1.5.
        compare("numbers", NUMBER, en, vi, number -> number.replace(',', '.'), document, text, report);
    }

    private static void compare(
            String what,
            Pattern pattern,
            String en,
            String vi,
            UnaryOperator<String> form,
            Document document,
            Document.Texts text,
            Report report) {
        var onlyEnglish = found(pattern, en, form);
        var onlyVietnamese = found(pattern, vi, form);
        var shared = new TreeSet<>(onlyEnglish);
        shared.retainAll(onlyVietnamese);
        onlyEnglish.removeAll(shared);
        onlyVietnamese.removeAll(shared);
        onlyVietnamese.removeIf(number -> isSpelled(number, en));
        if (!onlyEnglish.isEmpty() || !onlyVietnamese.isEmpty()) {
            report.problem(
                    document,
                    text.vi().place(),
                    "Both languages must give the same " + what + "; only en: " + onlyEnglish + ", only vi: "
                            + onlyVietnamese);
        }
    }

    private static boolean isSpelled(String number, String english) {
        var words = SPELLED.get(number);
        return words != null
                && Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(english)
                        .find();
    }

    private static Set<String> found(Pattern pattern, String text, UnaryOperator<String> form) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(form.apply(match.group())));
        return found;
    }
}
