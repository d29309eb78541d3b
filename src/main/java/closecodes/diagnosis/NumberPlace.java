package closecodes.diagnosis;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number is by the characters that touch it: times, addresses, places in source code, versions. */
final class NumberPlace {
    private static final Set<String> SOURCES = Set.of(
            "js", "mjs", "cjs", "ts", "tsx", "jsx", "java", "kt", "go", "py", "rs", "cs", "cpp", "cc", "c", "h", "hpp",
            "rb", "php", "ex", "exs", "erl", "dart", "swift", "m", "mm", "scala", "vue", "html", "htm", "lua", "pl",
            "fs");

    private NumberPlace() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The kind that its neighbours give it away as; null if they do not. */
    static @Nullable NumberKind kind(LogText text, int start, int end) {
        char before = text.at(start - 1);
        if (isJoined(text, start, end, '.')) {
            return dotted(text, start, end);
        }
        if (isJoined(text, start, end, ':')) {
            return colons(text, start, end);
        }
        boolean isShort = end - start <= 4;
        if (isShort && isJoined(text, start, end, '-')) {
            return NumberKind.TIMESTAMP;
        }
        if (isJoined(text, start, end, '/')) {
            return isShort ? NumberKind.TIMESTAMP : NumberKind.DURATION;
        }
        if (before == ':') {
            return behindColon(text, start, end);
        }
        boolean isLabelled = Character.isLetter(text.at(start - 2))
                && ((before == '[' && text.folded().startsWith("]:", end))
                        || (before == '(' && text.folded().startsWith("):", end)));
        return isLabelled || isLogcat(text, start, end) || isJoined(text, start, end, '#') ? NumberKind.PROCESS : null;
    }

    /** Whether a character joins this number to another one. */
    private static boolean isJoined(LogText text, int start, int end, char joint) {
        return (text.at(start - 1) == joint && isDigit(text.at(start - 2)))
                || (text.at(end) == joint && isDigit(text.at(end + 1)));
    }

    /** {@code I/flutter ( 9907):} */
    private static boolean isLogcat(LogText text, int start, int end) {
        int line = text.lineStart(start);
        return text.at(line + 1) == '/' && text.folded().startsWith("):", end) && start - line < 60;
    }

    private static NumberKind dotted(LogText text, int start, int end) {
        var token = token(text, start, end);
        long dots = token.chars().filter(character -> character == '.').count();
        if (dots >= 3
                && token.chars()
                        .allMatch(character -> character == '.' || character == ':' || isDigit((char) character))) {
            return NumberKind.ADDRESS;
        }
        var unit = Words.after(text, end(text, end));
        if (NumberWords.milliseconds(unit) != null) {
            return NumberKind.DURATION;
        }
        return token.indexOf(':') > 0 && dots == 1 ? NumberKind.TIMESTAMP : NumberKind.VERSION;
    }

    private static NumberKind colons(LogText text, int start, int end) {
        var token = token(text, start, end);
        if (token.chars().filter(character -> character == '.').count() >= 3) {
            return NumberKind.PORT;
        }
        boolean isTime = end - start == 2 && token.chars().noneMatch(Character::isLetter);
        return isTime ? NumberKind.TIMESTAMP : NumberKind.SOURCE_LINE;
    }

    private static @Nullable NumberKind behindColon(LogText text, int start, int end) {
        var token = token(text, start, end);
        var head = token.substring(0, Math.max(0, token.lastIndexOf(':', token.length() - 1)));
        int dot = head.lastIndexOf('.');
        if ((dot >= 0 && SOURCES.contains(head.substring(dot + 1))) || head.endsWith("line")) {
            return NumberKind.SOURCE_LINE;
        }
        boolean isHost = head.contains("//") || head.equals("localhost") || head.endsWith("]") || isHostName(head);
        return isHost || (text.at(end) == '/' && !head.isEmpty()) ? NumberKind.PORT : null;
    }

    private static boolean isHostName(String head) {
        return head.indexOf('.') > 0
                && Character.isLetterOrDigit(head.charAt(head.length() - 1))
                && head.chars()
                        .allMatch(character ->
                                Words.isAsciiWord((char) character) || character == '.' || character == '-');
    }

    /** Where the figures end that belong to the number, such as the minutes behind an hour. */
    static int end(LogText text, int end) {
        int last = end;
        while (".:-/t".indexOf(text.at(last)) >= 0 && isDigit(text.at(last + 1)) && last - end < 30) {
            last++;
            while (isDigit(text.at(last))) {
                last++;
            }
        }
        return last;
    }

    /** The piece around a number without spaces and brackets, up to its end. */
    private static String token(LogText text, int start, int end) {
        int from = start;
        while (start - from < 120 && " \n\t([{<\"',=;".indexOf(text.at(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to - end < 20
                && (isDigit(text.at(to)) || (".:".indexOf(text.at(to)) >= 0 && isDigit(text.at(to + 1))))) {
            to++;
        }
        return text.folded().substring(from, to);
    }
}
