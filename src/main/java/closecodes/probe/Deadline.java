package closecodes.probe;

import java.time.Duration;

/** A moment that ends a wait. */
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** The earlier of two. */
    Deadline orAt(Deadline other) {
        return nanos - other.nanos <= 0 ? this : other;
    }

    boolean isOver() {
        return nanos - System.nanoTime() <= 0;
    }

    long leftNs() {
        return nanos - System.nanoTime();
    }

    /** What is left, for a socket, which takes 0 as for ever; at least 1 ms. */
    int leftMs() {
        return (int) Math.max(1, (nanos - System.nanoTime()) / 1_000_000);
    }
}
