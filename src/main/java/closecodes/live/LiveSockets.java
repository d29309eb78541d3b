package closecodes.live;

import closecodes.http.ClientAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The connections that are open, counted in all and by address. */
final class LiveSockets {
    private final int most;
    private final int mostPerAddress;
    private final Map<ClientAddress, Integer> byAddress = new HashMap<>();
    private final Set<LiveConnection> open = new HashSet<>();
    private boolean isStopping;

    LiveSockets(int most, int mostPerAddress) {
        this.most = most;
        this.mostPerAddress = mostPerAddress;
    }

    /** Whether one more is welcome, and what stands against it. */
    enum Admission {
        WELCOME,
        TOO_MANY,
        TOO_MANY_OF_ADDRESS,
        STOPPING
    }

    /**
     * Lets a client in and makes its connection, in one step: a server that stops must not miss one on its way in.
     *
     * @throws RefusedException if it is not welcome
     */
    synchronized LiveConnection open(ClientAddress address, Supplier<LiveConnection> connection) {
        var admission = admission(address);
        if (admission != Admission.WELCOME) {
            throw Refusals.full(admission);
        }
        var opened = connection.get();
        open.add(opened);
        byAddress.merge(address, 1, Integer::sum);
        return opened;
    }

    private Admission admission(ClientAddress address) {
        if (isStopping) {
            return Admission.STOPPING;
        }
        if (open.size() >= most) {
            return Admission.TOO_MANY;
        }
        return byAddress.getOrDefault(address, 0) >= mostPerAddress ? Admission.TOO_MANY_OF_ADDRESS : Admission.WELCOME;
    }

    /** Counts a connection out. */
    synchronized void remove(LiveConnection connection, ClientAddress address) {
        open.remove(connection);
        byAddress.computeIfPresent(address, (same, number) -> number == 1 ? null : number - 1);
        notifyAll();
    }

    synchronized int count() {
        return open.size();
    }

    /** Lets nobody in any more, says goodbye to all, waits until they are gone, and cuts those that stay. */
    void stop(long patienceMs) {
        Set<LiveConnection> all;
        synchronized (this) {
            isStopping = true;
            all = Set.copyOf(open);
        }
        all.forEach(LiveConnection::goAway);
        awaitNobody(patienceMs);
        synchronized (this) {
            all = Set.copyOf(open);
        }
        all.forEach(LiveConnection::abort);
    }

    private synchronized void awaitNobody(long patienceMs) {
        long endNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMs);
        try {
            while (!open.isEmpty()) {
                long leftMs = TimeUnit.NANOSECONDS.toMillis(endNs - System.nanoTime());
                if (leftMs <= 0) {
                    return;
                }
                wait(leftMs);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
