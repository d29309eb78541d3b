package closecodes.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Lengths of time that a text gives for a connection: "idle for 60s", "closed after 7200.3 seconds".
 *
 * @param seconds how long
 * @param idle whether the words around say that nothing was sent
 * @param quote the words
 */
record Durations(double seconds, boolean idle, String quote) {
    private static final List<String> OF_A_CONNECTION = List.of(
            "after",
            "lasted",
            "duration",
            "uptime",
            "alive",
            "open",
            "every",
            "idle",
            "dropped",
            "drops",
            "closed",
            "closes",
            "lived",
            "inactivity",
            "inactive",
            "silence",
            "silent",
            "sau",
            "mỗi",
            "rớt",
            "đứt",
            "ngắt",
            "nach",
            "après",
            "después");
    private static final List<String> IDLE =
            List.of("idle", "inactiv", "silen", "no data", "no traffic", "without data", "im lặng");
    private static final int MOST = 8;
    private static final int REACH = 40;

    static List<Durations> in(LogText text) {
        var found = new ArrayList<Durations>();
        int place = 0;
        while (place < text.folded().length() && found.size() < MOST) {
            if (!NumberPlace.isDigit(text.at(place)) || Words.isAsciiWord(text.at(place - 1))) {
                place++;
                continue;
            }
            int end = place;
            while (NumberPlace.isDigit(text.at(end))
                    || (text.at(end) == '.' && NumberPlace.isDigit(text.at(end + 1)))) {
                end++;
            }
            var unit = Words.after(text, text.at(end) == '-' ? end + 1 : end);
            var milliseconds = NumberWords.TIME_UNITS.get(unit);
            if (milliseconds != null && end - place < 12 && isOfConnection(text, place)) {
                var line = text.folded().substring(Math.max(text.lineStart(place), place - REACH), text.lineEnd(place));
                var number = text.folded().substring(place, end);
                if (number.indexOf('.') == number.lastIndexOf('.')) {
                    double seconds = Double.parseDouble(number) * milliseconds / 1_000;
                    found.add(new Durations(
                            seconds,
                            IDLE.stream().anyMatch(line::contains),
                            text.quote(place, Math.min(text.lineEnd(end), end + 1 + unit.length()))));
                }
            }
            place = end;
        }
        return found;
    }

    private static boolean isOfConnection(LogText text, int place) {
        return Words.before(text, place, 4).stream().anyMatch(OF_A_CONNECTION::contains);
    }
}
