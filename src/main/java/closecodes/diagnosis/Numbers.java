package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The numbers of a text: which are close codes, by the words around them, and what the others are. */
final class Numbers {
    private static final int MOST_IGNORED = 20;
    private static final int MOST_WORDS = 5;
    private static final int LAST_DEFINED = 4999;
    /** The error numbers of Windows sockets, which look like codes. */
    private static final int FIRST_WINDOWS_ERROR = 10_004;

    private static final int LAST_WINDOWS_ERROR = 10_113;
    /** Names of the field behind the code. */
    private static final List<String> REASONS =
            List.of("reason:", "reason=", "reason\"", "reason'", "_reason", "reason :");

    private static final int FILLER = 10_000;
    /** Smaller numbers behind "closed" count something, unless a word calls them a code. */
    private static final int SMALLEST_BESIDE_CLOSE = 100;

    private final LogText text;
    private final IntPredicate known;
    private final List<Template.Piece> wordings;
    private final List<Stated> stated = new ArrayList<>();
    private final Set<Ignored> ignored = new LinkedHashSet<>();
    private final Set<Integer> httpStatus = new TreeSet<>();
    private final Set<CloseCode> fillers = new TreeSet<>();

    private Numbers(LogText text, IntPredicate known, List<Template.Piece> wordings) {
        this.text = text;
        this.known = known;
        this.wordings = wordings;
    }

    /**
     * Reads the numbers of a text.
     *
     * @param known whether some document is about this number
     * @param wordings the pieces that are words of a library, where a number is no code
     */
    static Numbers in(LogText text, IntPredicate known, List<Template.Piece> wordings) {
        var numbers = new Numbers(text, known, wordings);
        int place = 0;
        while (place < text.folded().length()) {
            if (!NumberPlace.isDigit(text.at(place))) {
                place++;
                continue;
            }
            int end = place;
            while (NumberPlace.isDigit(text.at(end))) {
                end++;
            }
            place = numbers.read(place, end);
        }
        return numbers;
    }

    List<Stated> stated() {
        return stated;
    }

    /** Numbers that are no close codes, each once, the first of them. */
    List<Ignored> ignored() {
        return ignored.stream().limit(MOST_IGNORED).toList();
    }

    /** The numbers that stand for no code, as they look in two bytes. */
    Set<CloseCode> fillers() {
        return fillers;
    }

    /** The statuses of HTTP that the text names, without those of success. */
    Set<Integer> httpStatus() {
        return httpStatus;
    }

    /** Reads one number, and says where to go on. */
    private int read(int start, int end) {
        var kind = NumberPlace.kind(text, start, end);
        boolean hasParts = kind != null && kind != NumberKind.SOURCE_LINE && kind != NumberKind.PROCESS;
        int last = hasParts ? NumberPlace.end(text, end) : end;
        if (kind != null) {
            ignore(start, last, kind);
        } else {
            judge(start, end);
        }
        return last;
    }

    private void judge(int start, int end) {
        if (!Words.standsAlone(text, start, end) || text.at(start - 1) == '_' || text.at(end) == '_') {
            ignoreWithUnit(start, end);
            return;
        }
        if (end - start > 5) {
            ignore(start, end, NumberKind.TOO_LARGE);
            return;
        }
        int value = Integer.parseInt(text.folded().substring(start, end));
        var words = Words.before(text, start, MOST_WORDS);
        var other = otherKind(value, start, end, words);
        if (other != null) {
            if (other == NumberKind.HTTP_STATUS && value >= 200) {
                httpStatus.add(value);
            }
            if (other == NumberKind.FILLER) {
                // -1 in two bytes is the largest number.
                fillers.add(new CloseCode(value == 1 ? CloseCode.MAX : value));
            }
            ignore(start, end, other);
            return;
        }
        var weight = weight(value, start, end, words);
        if (weight == null) {
            ignore(start, end, value < 1000 ? NumberKind.OUTSIDE : NumberKind.NOT_CALLED_A_CODE);
        } else if (isInsideReason(start, weight, words)) {
            ignore(start, end, NumberKind.INSIDE_REASON);
        } else {
            int from = Math.max(text.lineStart(start), start - 40);
            int to = Math.min(text.lineEnd(end), end + 30);
            stated.add(new Stated(
                    new CloseCode(value), start, end, weight, direction(start, words), text.quote(from, to)));
        }
    }

    /** {@code 5000ms}: the letters behind a number may be its unit. */
    private void ignoreWithUnit(int start, int end) {
        var unit = Words.after(text, end);
        if (!unit.isEmpty() && Words.standsAlone(text, start, end + unit.length())) {
            var kind = sized("", unit, List.of());
            if (kind != null) {
                ignore(start, end, kind);
            }
        }
    }

    private void ignore(int start, int end, NumberKind kind) {
        boolean negative = text.at(start - 1) == '-' && kind == NumberKind.FILLER;
        if (end - start > 1 || kind == NumberKind.FILLER) {
            ignored.add(new Ignored(text.quote(negative ? start - 1 : start, end), kind));
        }
    }

    /** What the words around say that it is, other than a close code. */
    private @Nullable NumberKind otherKind(int value, int start, int end, List<String> words) {
        var nearest = words.isEmpty() ? "" : words.get(0);
        var unit = Words.after(text, end);
        boolean isCode = NumberWords.isCode(nearest) || NumberWords.CLOSE.contains(nearest);
        if (value > CloseCode.MAX) {
            return sized(nearest, unit, words) != null ? sized(nearest, unit, words) : NumberKind.TOO_LARGE;
        }
        if (isCode && (value == 0 || value == FILLER || (value == 1 && text.at(start - 1) == '-'))) {
            return NumberKind.FILLER;
        }
        if (value >= 100
                && value < 600
                && (isHttp(nearest, words) || text.folded().startsWith(NumberWords.phrase(value), end))) {
            return NumberKind.HTTP_STATUS;
        }
        if (isErrorNumber(value, words)) {
            return NumberKind.ERROR_NUMBER;
        }
        if (wordings.stream().anyMatch(piece -> piece.start() <= start && end <= piece.end())) {
            return NumberKind.PART_OF_MESSAGE;
        }
        if (isCode && !(NumberWords.CLOSE.contains(nearest) && NumberWords.milliseconds(unit) != null)) {
            return null;
        }
        return sized(nearest, unit, words);
    }

    private static @Nullable NumberKind sized(String nearest, String unit, List<String> words) {
        if (NumberWords.milliseconds(unit) != null || NumberWords.TIME.contains(nearest)) {
            return NumberKind.DURATION;
        }
        if (NumberWords.SIZE_UNITS.contains(unit)
                || NumberWords.SIZE.contains(nearest)
                || (words.size() > 1
                        && NumberWords.FILLERS.contains(nearest)
                        && NumberWords.SIZE.contains(words.get(1)))) {
            return NumberKind.SIZE;
        }
        if (NumberWords.LINE.contains(nearest)) {
            return NumberKind.SOURCE_LINE;
        }
        if (NumberWords.PROCESS.contains(nearest)) {
            return NumberKind.PROCESS;
        }
        return nearest.equals("port") ? NumberKind.PORT : null;
    }

    private static boolean isHttp(String nearest, List<String> words) {
        boolean asksForClose = words.stream().limit(3).anyMatch(NumberWords.CLOSE::contains)
                && words.stream().noneMatch(NumberWords.HTTP::contains);
        return !asksForClose
                && (words.stream().limit(4).anyMatch(NumberWords.HTTP::contains) || NumberWords.isCode(nearest));
    }

    private static boolean isErrorNumber(int value, List<String> words) {
        boolean isSmall = value < 1000 || (value >= FIRST_WINDOWS_ERROR && value <= LAST_WINDOWS_ERROR);
        boolean isNumbered = !words.isEmpty() && NumberWords.ERRNO.contains(words.get(0));
        return isNumbered
                || NumberWords.WINSOCK.contains(value)
                || (isSmall && words.stream().limit(3).anyMatch(NumberWords.ERROR_NUMBER::contains));
    }

    /** How sure it is that this is a close code; null if it is none. */
    private @Nullable Weight weight(int value, int start, int end, List<String> words) {
        int meaningful = 0;
        while (meaningful < words.size() && NumberWords.FILLERS.contains(words.get(meaningful))) {
            meaningful++;
        }
        var nearest = meaningful < words.size() ? words.get(meaningful) : "";
        boolean defined = value >= 1000 && value <= LAST_DEFINED;
        if (value < SMALLEST_BESIDE_CLOSE && !NumberWords.isCode(nearest)) {
            return null;
        }
        boolean close = words.stream().limit(4).anyMatch(NumberWords.CLOSE::contains);
        if (NumberWords.CLOSE.contains(nearest) || NumberWords.isCode(nearest)) {
            boolean meansClose = defined || close || (value > LAST_DEFINED && NumberWords.isCode(nearest));
            return !meansClose ? null : isAskedFor(start) ? Weight.CODE_IN_BRACKETS : Weight.CODE_STATED;
        }
        if (!known.test(value) || !defined) {
            return null;
        }
        if (isBeforeReason(end)
                || isWholeText(start, end)
                || (text.folded().startsWith(" (", end) && isName(end + 2))) {
            return Weight.CODE_STATED;
        }
        boolean bracketed = "([<".indexOf(text.at(start - 1)) >= 0 && ")]> :,".indexOf(text.at(end)) >= 0;
        if (bracketed || NumberWords.MAYBE.contains(nearest)) {
            return Weight.CODE_IN_BRACKETS;
        }
        return Weight.CODE_ALONE;
    }

    /** Libraries put the name of a code behind it: {@code 1006 (abnormal closure)}. */
    private boolean isName(int start) {
        return Character.isLetter(text.at(start)) && text.folded().indexOf(')', start) > 0;
    }

    /** Whether the next field is the reason, whatever this one is called: {@code data: 1000; reason: bye}. */
    private boolean isBeforeReason(int end) {
        int place = end;
        while (place - end < 4 && " ,;|'\")".indexOf(text.at(place)) >= 0) {
            place++;
        }
        int word = text.folded().startsWith("close", place) ? place + 5 : place;
        return place > end && REASONS.stream().anyMatch(reason -> text.folded().startsWith(reason, word));
    }

    /** Whether a program asks for it: {@code socket.close(1000)} is what somebody wants, and not yet what came. */
    private boolean isAskedFor(int start) {
        return text.folded().startsWith(".close(", start - 7);
    }

    private boolean isWholeText(int start, int end) {
        return text.folded().substring(0, start).isBlank()
                && text.folded().substring(end).isBlank();
    }

    private boolean isInsideReason(int start, Weight weight, List<String> words) {
        boolean isOwnClose =
                weight == Weight.CODE_STATED && words.stream().limit(3).anyMatch(Numbers::isDirection);
        return !isOwnClose
                && stated.stream()
                        .anyMatch(earlier -> earlier.weight() == Weight.CODE_STATED
                                && earlier.end() >= text.lineStart(start)
                                && earlier.end() < start);
    }

    private static boolean isDirection(String word) {
        return NumberWords.RECEIVED.contains(word) || NumberWords.SENT.contains(word);
    }

    private @Nullable ClosedBy direction(int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (NumberWords.RECEIVED.contains(words.get(i))) {
                return ClosedBy.PEER;
            }
            if (NumberWords.SENT.contains(words.get(i))) {
                // Who logs calls itself by no name: "the server sent close 4014" is said by its client.
                boolean isOther = i + 1 < words.size() && NumberWords.OTHERS.contains(words.get(i + 1));
                return isOther ? ClosedBy.PEER : ClosedBy.LOCAL;
            }
        }
        // Python websockets marks frames with < and >, as curl does.
        int close = text.folded().lastIndexOf("close", start);
        if (close >= 2 && start - close < 10) {
            char arrow = text.at(close - 2);
            return arrow == '<' ? ClosedBy.PEER : arrow == '>' ? ClosedBy.LOCAL : null;
        }
        return null;
    }
}
