/** The log: which requests get a line in it, what the line says, and how lines look to a program. */
@NullMarked
package closecodes.log;

import org.jspecify.annotations.NullMarked;
