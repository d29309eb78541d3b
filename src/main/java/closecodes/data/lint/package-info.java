/** The rules that documents must keep, one small class each. */
@NullMarked
package closecodes.data.lint;

import org.jspecify.annotations.NullMarked;
