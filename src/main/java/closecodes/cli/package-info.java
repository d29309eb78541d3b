/** The command line beside the server: {@code lint}, {@code schema}. */
@NullMarked
package closecodes.cli;

import org.jspecify.annotations.NullMarked;
