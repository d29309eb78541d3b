/**
 * Many codes at once, as a dashboard counts them: what each is in short, and what stands out among all.
 */
@NullMarked
package closecodes.lookup;

import org.jspecify.annotations.NullMarked;
