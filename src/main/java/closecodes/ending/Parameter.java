package closecodes.ending;

import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that an ending can be told.
 *
 * @param inPath whether it is a part of the path rather than of the query
 * @param about what it does and which values it takes
 * @param fallback what holds where it is left out; null if it must be given
 */
public record Parameter(
        String name, boolean inPath, Text about, @Nullable String fallback) {

    static Parameter path(String name, Text about) {
        return new Parameter(name, true, about, null);
    }

    static Parameter query(String name, Text about, @Nullable String fallback) {
        return new Parameter(name, false, about, fallback);
    }
}
