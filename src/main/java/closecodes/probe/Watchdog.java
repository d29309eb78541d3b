package closecodes.probe;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Cuts sockets whose time is over: neither a TLS handshake nor a write to a peer that reads nothing ends by itself. */
final class Watchdog implements Closeable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** Will cut the socket, unless what is returned is cancelled before. */
    Future<?> watch(Socket transport, Deadline deadline) {
        return timer.schedule(() -> cut(transport), deadline.leftNs(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static void cut(Socket transport) {
        try {
            transport.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }
}
