package closecodes.probe;

import closecodes.NodePackages;
import java.io.IOException;

/** npm ws in a process of its own, which ends with its standard input. */
final class NodeEcho implements EchoServer {
    private final Process process;
    private final int port;

    NodeEcho() throws IOException, InterruptedException {
        process = NodePackages.start("ws-echo.js");
        port = Integer.parseInt(process.inputReader().readLine());
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
