/**
 * Two codes side by side: what they share, where they differ, and an answer for every pair, authored or not.
 *
 * <p>Sentences come whole from the vocabulary; this package only decides which of them are true.
 */
@NullMarked
package closecodes.comparison;

import org.jspecify.annotations.NullMarked;
