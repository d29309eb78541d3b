package closecodes.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server on raw sockets that closes as RFC 6455 wants it, but for one fault. */
final class RawServer implements EchoServer {
    private final ServerSocket listener;
    private final Fault fault;

    /** Every connection, because the collector closes a socket that nobody holds. */
    private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();

    private int accepted;
    private volatile String lastHead = "";

    RawServer(Fault fault) throws IOException {
        this(fault, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** A server at a socket that may speak TLS. */
    RawServer(Fault fault, ServerSocket listener) {
        this.fault = fault;
        this.listener = listener;
        daemon(this::accept);
    }

    /** The head of the request that came last. */
    String lastHead() {
        return lastHead;
    }

    @Override
    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (var connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            // It takes no more connections either way.
        }
    }

    private void accept() {
        try {
            while (true) {
                var socket = listener.accept();
                connections.add(socket);
                boolean isFirst = accepted++ == 0;
                if (fault == Fault.STOPS_AFTER_RESET) {
                    // One at a time, so that the next client meets a server that knows of the reset.
                    serve(socket, fault);
                } else if (fault == Fault.CLOSES_ALL_BUT_THE_FIRST) {
                    daemon(() -> serve(socket, isFirst ? Fault.NONE : Fault.CLOSES_AT_ONCE));
                } else {
                    daemon(() -> serve(socket, fault));
                }
            }
        } catch (IOException e) {
            // Closed by the test.
        }
    }

    private void serve(Socket socket, Fault fault) {
        try {
            var conversation = new RawConversation(socket, fault);
            lastHead = conversation.shakeHands();
            conversation.hold();
            if (fault != Fault.KEEPS_DEAD_CONNECTIONS) {
                socket.close();
            }
        } catch (IOException e) {
            if (fault == Fault.STOPS_AFTER_RESET) {
                close();
            }
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
