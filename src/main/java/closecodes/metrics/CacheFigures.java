package closecodes.metrics;

import java.util.function.LongSupplier;

/**
 * What remembered answers are worth and what they cost.
 *
 * @param hits answers from memory, since the start
 * @param misses answers that had to be made although they may be remembered, since the start
 * @param bytes that the memory holds now
 */
public record CacheFigures(LongSupplier hits, LongSupplier misses, LongSupplier bytes) {
    /** Nothing is remembered. */
    public static final CacheFigures NONE = new CacheFigures(() -> 0, () -> 0, () -> 0);
}
