package closecodes.probe;

/** What the probe does on a connection in one case. */
interface Play {
    void on(Connection connection, ProbeSettings settings);

    /** Sends bytes and waits for the Close that answers them. */
    static Play sendForClose(byte[]... frames) {
        return (connection, settings) -> {
            connection.send(frames);
            connection.awaitClose();
        };
    }

    /** Sends bytes and waits for the server to fail the connection. */
    static Play sendForFailure(byte[]... frames) {
        return (connection, settings) -> {
            connection.send(frames);
            connection.awaitFailure();
        };
    }
}
