package closecodes.live;

/** How far the end of a connection has come. */
enum Phase {
    OPEN,
    /** The client's Close came, and its answer waits. */
    ANSWERING,
    /** Our Close is sent, theirs has not come. */
    CLOSING,
    /** TCP ends when all is written; what comes is dropped. */
    ENDING,
    GONE;

    /** Whether something may still be said. */
    boolean isTalking() {
        return this == OPEN || this == ANSWERING;
    }

    /** Whether what comes is dropped unread: everything after the client's Close, or after our last word. */
    boolean isDeaf() {
        return this == ANSWERING || this == ENDING;
    }
}
