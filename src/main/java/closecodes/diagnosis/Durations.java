package closecodes.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that a text gives for a connection: "idle for 60s", "closed after 7200.3 seconds", "after half an hour",
 * "sau 1 phút 40 giây".
 *
 * @param seconds how long
 * @param idle whether the words around say that nothing was sent
 * @param quote the words
 */
record Durations(double seconds, boolean idle, String quote) {
    private static final Set<String> OF_A_CONNECTION =
            Set.of(("after lasted duration uptime alive open every each idle drop dropped drops dropping close closed "
                            + "closes closing disconnect disconnects disconnected lived dies lost loses cut cuts "
                            + "inactivity inactive silence silent quiet exactly sau mỗi cứ đúng rớt đứt ngắt mất nach "
                            + "après después após через")
                    .split(" "));
    private static final List<String> IDLE = List.of(
            "idle",
            "inactiv",
            "silen",
            "quiet",
            "no data",
            "no traffic",
            "no message",
            "nothing is sent",
            "nothing sent",
            "without data",
            "without traffic",
            "without message",
            "im lặng",
            "không có dữ liệu",
            "không gửi",
            "không hoạt động",
            "không có gì");

    private static final int MOST = 8;
    private static final int REACH = 40;
    private static final int LONGEST_NUMBER = 12;

    static List<Durations> in(LogText text) {
        var found = new ArrayList<Durations>();
        int place = 0;
        while (place < text.folded().length() && found.size() < MOST) {
            var length = Words.isLetterOrDigit(text.at(place - 1)) ? null : Length.at(text, place);
            if (length == null) {
                place++;
                continue;
            }
            if (isOfConnection(text, place)) {
                found.add(new Durations(length.seconds(), isIdle(text, place), text.quote(place, length.end())));
            }
            place = length.end();
        }
        return found;
    }

    private static boolean isIdle(LogText text, int place) {
        var around = text.folded().substring(Math.max(text.lineStart(place), place - REACH), text.lineEnd(place));
        return IDLE.stream().anyMatch(around::contains);
    }

    private static boolean isOfConnection(LogText text, int place) {
        return isIdle(text, place) || Words.before(text, place, 4).stream().anyMatch(OF_A_CONNECTION::contains);
    }

    /** A number with its unit, or several, and where they end. */
    private record Length(double seconds, int end) {

        static @Nullable Length at(LogText text, int start) {
            double seconds = 0;
            int end = start;
            int unitBefore = Integer.MAX_VALUE;
            for (var part = Part.at(text, start); part != null && part.unit() < unitBefore; ) {
                seconds += part.number() * part.unit() / 1_000;
                end = part.end();
                unitBefore = part.unit();
                part = Part.at(text, text.at(end) == ' ' ? end + 1 : end);
            }
            return end == start ? null : new Length(seconds, end);
        }
    }

    /** One number and the milliseconds of its unit. */
    private record Part(double number, int unit, int end) {

        static @Nullable Part at(LogText text, int start) {
            int end = start;
            while (NumberPlace.isDigit(text.at(end))
                    || (end > start && text.at(end) == '.' && NumberPlace.isDigit(text.at(end + 1)))) {
                end++;
            }
            double number;
            if (end > start) {
                var digits = text.folded().substring(start, end);
                if (end - start >= LONGEST_NUMBER || digits.indexOf('.') != digits.lastIndexOf('.')) {
                    return null;
                }
                number = Double.parseDouble(digits);
            } else {
                var word = NumberWords.numberAt(text.folded(), start);
                if (word == null) {
                    return null;
                }
                end = start + word.length();
                number = NumberWords.NUMBERS.getOrDefault(word, 0.0);
            }
            var unit = Words.after(text, text.at(end) == '-' ? end + 1 : end);
            var milliseconds = NumberWords.milliseconds(unit);
            return milliseconds == null
                    ? null
                    : new Part(number, milliseconds, text.folded().indexOf(unit, end) + unit.length());
        }
    }
}
