package closecodes.ending;

import closecodes.catalog.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a connection can end.
 *
 * @param id names it in lists; never changes
 * @param path below {@code /live/}, such as {@code close/{code}}
 * @param main the parameter that a command of {@code inspect} gives after the path; null if there is none
 * @param onWire what the server does
 * @param goodClient what a client that keeps to the standards reports
 * @param example a path with arguments, below {@code /live/}
 */
public record Ending(
        String id,
        String path,
        List<Parameter> parameters,
        @Nullable String main,
        Text onWire,
        Text goodClient,
        String example,
        Function<Arguments, Plan> maker) {

    /**
     * What is to be done.
     *
     * @param path the values that the path gave
     * @param more the values from elsewhere
     * @throws BadArgumentException if a value makes no sense
     */
    Plan plan(Map<String, String> path, Map<String, String> more) {
        var open = parameters.stream().filter(parameter -> !parameter.inPath()).toList();
        return maker.apply(Arguments.of(path, more, open));
    }
}
