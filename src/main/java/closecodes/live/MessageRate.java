package closecodes.live;

/** How many messages a client may still send: so many a second, with a second's worth in reserve. Not thread-safe. */
final class MessageRate {
    /** A fragment is a tenth of a message: many small ones cost us something, and a big message may need some. */
    private static final int PARTS = 10;

    private static final long SECOND_NS = 1_000_000_000L;

    private final long perSecond;
    private long left;
    private long filledAtNs;

    MessageRate(int messagesPerSecond, long nowNs) {
        this.perSecond = (long) messagesPerSecond * PARTS;
        this.left = perSecond;
        this.filledAtNs = nowNs;
    }

    /** Counts a message, a ping or a pong; false if it is one too many. */
    boolean message(long nowNs) {
        return take(PARTS, nowNs);
    }

    /** Counts a fragment; false if it is one too many. */
    boolean fragment(long nowNs) {
        return take(1, nowNs);
    }

    private boolean take(int parts, long nowNs) {
        long earned = Math.min(perSecond, (long) ((double) (nowNs - filledAtNs) / SECOND_NS * perSecond));
        if (earned > 0) {
            left = Math.min(perSecond, left + earned);
            filledAtNs = nowNs;
        }
        left -= parts;
        return left >= 0;
    }
}
