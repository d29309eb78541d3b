package closecodes.comparison;

import closecodes.catalog.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One facet of several codes.
 *
 * @param facet the id, such as {@code severity}
 * @param label the facet in words
 * @param values one a code, in the order of the codes
 * @param both a sentence about two codes that share the value; null where they differ or where there are not two
 */
public record FacetRow(
        String facet,
        Text label,
        List<Value> values,
        @Nullable Text both) {

    /**
     * What one code has for the facet.
     *
     * @param id the value's id in the vocabulary; for the meaning of a code, its number
     * @param label the value in words
     * @param says a whole sentence about the code
     */
    public record Value(String id, Text label, Text says) {}

    /** Whether all codes have the same value. */
    public boolean isSame() {
        return values.stream().map(Value::id).distinct().count() == 1;
    }
}
