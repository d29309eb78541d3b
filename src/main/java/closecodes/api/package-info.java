/**
 * The HTTP API: routes, formats, languages, caching headers and errors. Shapes come from {@link closecodes.view}.
 */
@NullMarked
package closecodes.api;

import org.jspecify.annotations.NullMarked;
