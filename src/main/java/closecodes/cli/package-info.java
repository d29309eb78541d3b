/** The command line beside the server: {@code validate}, {@code frame}, {@code probe}, {@code lint}, {@code schema}; and what the image runs, such as its health check. */
@NullMarked
package closecodes.cli;

import org.jspecify.annotations.NullMarked;
