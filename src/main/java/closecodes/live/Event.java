package closecodes.live;

import closecodes.protocol.FrameReading;

/** What was taken out of the bytes of a client. */
sealed interface Event {

    /** A whole message. */
    @SuppressWarnings("ArrayRecordComponent") // Handled once, never compared.
    record Message(boolean isText, byte[] payload) implements Event {}

    /** A part of a message that is not its last one. */
    record Fragment() implements Event {}

    /** A ping, which wants an answer. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ping(byte[] payload) implements Event {}

    /** A pong, which wants none. */
    record Pong() implements Event {}

    /**
     * A Close, or a frame after which a receiver fails the connection.
     *
     * @param shown the bytes that were read: those of the frame and some that came with it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Last(byte[] shown, FrameReading reading) implements Event {}

    /** A message past the limit. */
    record TooBig() implements Event {}
}
