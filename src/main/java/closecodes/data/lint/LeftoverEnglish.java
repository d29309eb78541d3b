package closecodes.data.lint;

import closecodes.data.DocumentSet;
import closecodes.data.Rule;
import java.util.Locale;
import java.util.regex.Pattern;

/** No English sentence, or larger part of one, is left in its Vietnamese. Code spans may stay. */
final class LeftoverEnglish implements Rule {
    private static final int LONGEST = 20;
    private static final Pattern CODE_SPAN = Pattern.compile("`[^`]*`");
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[.!?:;,])\\s+|`");

    private static final Pattern PLAIN_WORD = Pattern.compile("[\\s.,:;!?]+");

    @Override
    public String id() {
        return "no-english";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var text : document.texts()) {
                var vietnamese = plain(text.vi().text());
                var clauses = CLAUSE_END.splitAsStream(
                        CODE_SPAN.matcher(text.en().text()).replaceAll("`"));
                for (var clause : clauses.toList()) {
                    var english = plain(clause).strip();
                    if (english.length() > LONGEST && isProse(english) && vietnamese.contains(english)) {
                        report.problem(
                                document,
                                text.vi().place(),
                                "The Vietnamese still says \"" + clause.strip() + "\"; write it in Vietnamese");
                    }
                }
            }
        }
    }

    /** A list of products and versions is the same in both languages; a clause of prose is not. */
    private static boolean isProse(String clause) {
        return PLAIN_WORD
                        .splitAsStream(clause)
                        .filter(word -> word.matches("\\p{L}+"))
                        .count()
                >= 3;
    }

    private static String plain(String text) {
        return CODE_SPAN.matcher(text).replaceAll("`").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
