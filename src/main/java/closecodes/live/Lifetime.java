package closecodes.live;

/** How long a connection may live and be silent, in nanoseconds of {@link System#nanoTime()}. Not thread-safe. */
final class Lifetime {
    private final LiveLimits limits;
    private final long openedNs = System.nanoTime();
    private long heardNs = openedNs;
    private long endsNs;
    private int waiting;

    /** Begins now. */
    Lifetime(LiveLimits limits) {
        this.limits = limits;
    }

    /** The client was heard of. */
    void heard() {
        heardNs = System.nanoTime();
    }

    /** Something is to happen later; until then the connection is not idle. */
    void await() {
        waiting++;
    }

    /** What was to happen later happens now. */
    void awaited() {
        waiting--;
        heard();
    }

    /** The end has begun, and has so long. */
    void end() {
        endsNs = System.nanoTime() + limits.closing().toNanos();
    }

    /** Whether even the end took too long. */
    boolean isEndOver() {
        return System.nanoTime() - endsNs >= 0;
    }

    /** How long it is until the next limit, as far as is known now; 0 if it is reached. */
    long leftNs(Phase phase, boolean isSilent) {
        return Math.max(0, dueNs(phase, isSilent) - System.nanoTime());
    }

    private long dueNs(Phase phase, boolean isSilent) {
        if (!phase.isTalking()) {
            return endsNs;
        }
        if (isSilent) {
            return openedNs + limits.silentLife().toNanos();
        }
        long life = openedNs + limits.life().toNanos();
        boolean mayBeIdle = waiting > 0 || phase == Phase.ANSWERING;
        return mayBeIdle ? life : Math.min(life, heardNs + limits.idle().toNanos());
    }

    /** Whether the whole life is over, not only the time to be silent. */
    boolean isOver() {
        return System.nanoTime() - openedNs >= limits.life().toNanos();
    }
}
