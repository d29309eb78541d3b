/**
 * A client on raw TCP or TLS that tests how a server ends its connections, case by case, against RFC 6455.
 *
 * <p>Runs on the command line only: a service that connects where strangers tell it to is a hole.
 */
@NullMarked
package closecodes.probe;

import org.jspecify.annotations.NullMarked;
