package closecodes.protocol;

/** A WebSocket close code: the unsigned 16-bit number that opens a Close frame's payload (RFC 6455 §5.5.1). */
public record CloseCode(int number) implements Comparable<CloseCode> {

    /** The largest number that two bytes can carry. */
    public static final int MAX = 0xFFFF;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code number} does not fit 16 unsigned bits
     */
    public CloseCode {
        if (!isPossible(number)) {
            throw new IllegalArgumentException("A close code is 0 to " + MAX + ", not " + number);
        }
    }

    /** Whether a Close frame has room for this number. */
    public static boolean isPossible(int number) {
        return number >= 0 && number <= MAX;
    }

    /** Who defines this number, and whether anybody has (RFC 6455 §7.4.2, IANA registry). */
    public CodeStatus status() {
        return CodeStatus.of(number);
    }

    /** Who may put this number into a Close frame (RFC 6455 §7.4). */
    public WireUse wireUse() {
        return WireUse.of(this);
    }

    /**
     * Whether a script may pass this number to {@code WebSocket.close()}; a browser throws {@code InvalidAccessError}
     * for any other (WHATWG WebSockets, {@code close()}).
     */
    public boolean acceptedByBrowserClose() {
        return number == 1000 || (number >= 3000 && number <= 4999);
    }

    @Override
    public int compareTo(CloseCode other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
