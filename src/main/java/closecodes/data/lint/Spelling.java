package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** The house style of marks: tone marks as newspapers set them, no dashes between clauses, no thousands separators. */
final class Spelling implements Rule {
    private static final int TONES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Habit(Pattern pattern, String cure) {}

    private static final List<Habit> BOTH = List.of(
            new Habit(Pattern.compile("—"), "\"—\" is not used here; make it two sentences, or a colon"),
            new Habit(
                    Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2},\\d{3}(?![\\d,])"),
                    "Numbers have no thousands separator"));

    private static final List<Habit> VIETNAMESE = List.of(
            new Habit(
                    Pattern.compile("(?<!\\p{L})\\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})", TONES),
                    "The tone mark stands on the other vowel here: hóa, khỏe, hủy"),
            new Habit(
                    Pattern.compile("(?<!\\p{L})(?:lí do|xử lí|kĩ thuật|kí tự|tỉ lệ|quản lí)(?!\\p{L})", TONES),
                    "Long y here: lý do, xử lý, kỹ thuật, ký tự, tỷ lệ"));

    @Override
    public String id() {
        return "spelling";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var text : document.texts()) {
                check(document, text.en(), BOTH, report);
                check(document, text.vi(), BOTH, report);
                check(document, text.vi(), VIETNAMESE, report);
            }
        }
    }

    private static void check(Document document, Node.Scalar text, List<Habit> habits, Report report) {
        for (var habit : habits) {
            habit.pattern.matcher(text.text()).results().forEach(match -> {
                report.problem(document, text.place(), "\"" + match.group() + "\": " + habit.cure);
            });
        }
    }
}
