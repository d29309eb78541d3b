/** The program: its settings, its server, its command line. */
@NullMarked
package closecodes;

import org.jspecify.annotations.NullMarked;
