/**
 * The documents as immutable values, whole and checked: codes, ranges, comparisons and the words that they use.
 *
 * <p>Depends on the JDK and {@link closecodes.protocol}. Filled by {@code closecodes.data}, read by everything above.
 */
@NullMarked
package closecodes.catalog;

import org.jspecify.annotations.NullMarked;
