/**
 * Remembered answers: a handler in front of all routes that answers a repeated GET without asking them again. What an
 * answer says is decided by the routes alone.
 */
@NullMarked
package closecodes.cache;

import org.jspecify.annotations.NullMarked;
