/** The answers of a running server as static files, with what a web server or an object store needs to serve them alike. */
@NullMarked
package closecodes.export;

import org.jspecify.annotations.NullMarked;
