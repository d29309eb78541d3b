/** What the service counts about itself: numbers with few labels, and nothing of what a client sent. */
@NullMarked
package closecodes.metrics;

import org.jspecify.annotations.NullMarked;
