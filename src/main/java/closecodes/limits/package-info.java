/** What strangers may cost the HTTP server: connections, requests a second, requests at a time, and slow ones. */
@NullMarked
package closecodes.limits;

import org.jspecify.annotations.NullMarked;
