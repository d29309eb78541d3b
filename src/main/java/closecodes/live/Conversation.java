package closecodes.live;

import closecodes.protocol.FrameReading;

/** What the server says and does on one connection. Called by one thread at a time. */
interface Conversation {

    /** The connection is open. */
    void opened(Line line);

    /** A whole message came. */
    void message(Line line, boolean isText, byte[] payload);

    /**
     * A Close came, or a frame after which a receiver fails the connection.
     *
     * @param shown the bytes of it, and some that came with it
     */
    void last(Line line, byte[] shown, FrameReading reading);

    /** Whether it may be silent for as long as it lives, and ends without a Close. */
    boolean isSilent();
}
