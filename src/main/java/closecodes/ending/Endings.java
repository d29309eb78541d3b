package closecodes.ending;

import closecodes.catalog.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All endings that can be asked for. */
public final class Endings {
    /** In the order in which they are listed; of two that match a path, the first counts. */
    public static final List<Ending> ALL = Stream.of(
                    CloseEndings.ALL, BrokenFrames.ALL, TransportEndings.ALL, List.of(Conversations.INSPECT))
            .flatMap(List::stream)
            .toList();

    private static final String SLASH = "/";
    private static final char PLACEHOLDER = '{';

    private Endings() {}

    /** An ending, and the values that its path gave. */
    public record Found(Ending ending, Map<String, String> values) {

        /**
         * What is to be done.
         *
         * @param more values that are not in the path
         * @throws BadArgumentException if a value makes no sense
         */
        public Plan plan(Map<String, String> more) {
            return ending.plan(values, more);
        }
    }

    /** The ending at a path below {@code /live/}. */
    public static Optional<Found> at(String path) {
        return ALL.stream().flatMap(ending -> match(ending, path).stream()).findFirst();
    }

    /** What was probably meant by a path below {@code /live/} that leads nowhere. */
    public static Optional<String> nearest(String path) {
        return Nearest.to(path, ALL.stream().map(Endings::plain).toList());
    }

    /**
     * The plan that a text message asks for, such as {@code close 1012 bye}; empty if it is no command.
     *
     * @throws BadArgumentException if it is one with a value that makes no sense
     */
    public static Optional<Plan> command(String text) {
        var words = text.split(" ", 3);
        if (words.length >= 2) {
            var two = at(words[0] + SLASH + words[1]);
            if (two.isPresent()) {
                return command(two.get(), words.length == 3 ? words[2] : "");
            }
        }
        var rest = text.substring(words[0].length()).strip();
        return at(words[0]).flatMap(found -> command(found, rest));
    }

    private static Optional<Plan> command(Found found, String rest) {
        var main = found.ending().main();
        if (rest.isEmpty()) {
            return Optional.of(found.plan(Map.of()));
        }
        return main == null ? Optional.empty() : Optional.of(found.plan(Map.of(main, rest)));
    }

    private static Optional<Found> match(Ending ending, String path) {
        var pattern = ending.path().split(SLASH, -1);
        var parts = path.split(SLASH, -1);
        if (pattern.length != parts.length) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < parts.length; i++) {
            if (pattern[i].charAt(0) == PLACEHOLDER) {
                values.put(pattern[i].substring(1, pattern[i].length() - 1), parts[i]);
            } else if (!pattern[i].equals(parts[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(ending, Map.copyOf(values)));
    }

    /** The example without its query: a path that works. */
    private static String plain(Ending ending) {
        return ending.example().split("\\?", 2)[0];
    }
}
