/**
 * What the routes of all surfaces share, on Javalin: paths, parameters, bodies, formats and languages, how an answer is
 * sent and what becomes of errors.
 */
@NullMarked
package closecodes.routing;

import org.jspecify.annotations.NullMarked;
