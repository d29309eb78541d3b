/** The command line beside the server: what a code means, what ended a connection, whether this may be sent; and what the image runs, such as its health check. */
@NullMarked
package closecodes.cli;

import org.jspecify.annotations.NullMarked;
