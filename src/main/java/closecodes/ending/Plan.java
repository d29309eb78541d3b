package closecodes.ending;

/** What is to be done to a connection. */
public sealed interface Plan {

    /**
     * What happens once a connection is open.
     *
     * @param waitMs how long nothing happens first, in milliseconds
     * @param bytes what is then written as it is; may be empty
     * @param then what follows
     * @param answerMs how long a Close of the client waits for its answer, in milliseconds; {@link #NEVER} for none
     */
    @SuppressWarnings("ArrayRecordComponent") // Carried out once, never compared.
    record Script(long waitMs, byte[] bytes, Then then, long answerMs) implements Plan {

        /** A Close of the client is never answered. */
        public static final long NEVER = -1;

        /** Bytes with a Close among them. */
        static Script closing(long waitMs, byte[] bytes) {
            return new Script(waitMs, bytes, Then.AWAIT_CLOSE, 0);
        }

        /** The end of TCP, without a Close. */
        static Script cutting(long waitMs, Then then) {
            return new Script(waitMs, new byte[0], then, 0);
        }

        /** Nothing but a late answer to the client's Close, or none. */
        static Script answering(long answerMs) {
            return new Script(0, new byte[0], Then.NOTHING, answerMs);
        }
    }

    /** What follows when a script has written its bytes. */
    enum Then {
        /** The client's Close is awaited, then TCP ends. */
        AWAIT_CLOSE,
        /** TCP ends in order. */
        FIN,
        /** TCP is reset. */
        RESET,
        /** The connection stays open. */
        NOTHING
    }

    /** The upgrade is refused with an HTTP status. */
    record Refusal(int status) implements Plan {}

    /**
     * What the client sends is judged.
     *
     * @param keepsReport whether the report can be fetched later
     */
    record Inspection(boolean keepsReport) implements Plan {}
}
