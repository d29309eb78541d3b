package closecodes.live;

/** What a conversation can do to its connection. */
interface Line {

    /** Writes bytes as they are; nothing is sent after a Close or the end. */
    void send(byte[] bytes);

    /** Writes bytes with a Close among them; TCP ends when the client's Close comes, or after a while. */
    void sendClose(byte[] bytes);

    /** Writes the Close that answers the client's, or fails the connection; TCP ends after it. */
    void sendLastClose(byte[] bytes);

    /** Ends TCP in order. */
    void end();

    /** Resets TCP. */
    void reset();

    /** Does something later, in milliseconds; the connection does not count as idle meanwhile. */
    void later(long delayMs, Runnable action);

    /** Goes on with another conversation. */
    void become(Conversation next);
}
