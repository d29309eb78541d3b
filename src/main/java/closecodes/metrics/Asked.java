package closecodes.metrics;

/**
 * A name and how often it was asked for.
 *
 * @param times at least; exact until more different names were asked for than are kept
 */
public record Asked(String name, long times) {}
