/**
 * The ways in which our server can end a connection when somebody asks for it: what to ask, what goes over the wire, and
 * what a good client reports. Values only; {@code live} carries them out.
 */
@NullMarked
package closecodes.ending;

import org.jspecify.annotations.NullMarked;
