package closecodes.validation;

import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule has to say.
 *
 * @param rule the id of the rule, such as {@code reason-too-long}; never changes
 * @param message what is so, with the value
 * @param fix what to do about it; null where nothing has to be done
 * @param source the section or standard that decides
 * @param offset of the byte that it is about, in a frame; null elsewhere
 */
public record Finding(
        String rule,
        Level level,
        Text message,
        @Nullable Text fix,
        String source,
        @Nullable Integer offset) {

    static Finding of(String rule, Level level, Text message, @Nullable Text fix, String source) {
        return new Finding(rule, level, message, fix, source, null);
    }
}
