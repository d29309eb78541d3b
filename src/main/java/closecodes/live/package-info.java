/**
 * The WebSocket endpoints below {@code /live/}: every ending on request, and a judge of what clients send. On raw frames
 * through an upgrade of our own, so that nothing is hidden or repaired by a library.
 */
@NullMarked
package closecodes.live;

import org.jspecify.annotations.NullMarked;
