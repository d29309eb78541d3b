package closecodes.export;

import java.util.ArrayList;
import java.util.List;

/** A regular expression for the whole numbers from one to another, as web servers cannot compare numbers. */
final class NumberPattern {
    private NumberPattern() {}

    /** Without leading zeros, which the service sends on to the number itself. */
    static String of(int first, int last) {
        var pieces = new ArrayList<String>();
        int from = first;
        while (from <= last) {
            int size = 1;
            // The largest block of ten to some power that starts here and has one length.
            while (from % (size * 10) == 0 && from >= size * 10 && from + size * 10 - 1 <= last) {
                size *= 10;
            }
            int blocks = 1;
            while (from / size % 10 + blocks < 10 && from + size * (blocks + 1) - 1 <= last) {
                blocks++;
            }
            pieces.add(piece(from, size, blocks));
            from += size * blocks;
        }
        return "(?:" + String.join("|", List.copyOf(pieces)) + ")";
    }

    /** So many blocks of numbers that differ in one digit, and are free behind it. */
    private static String piece(int from, int size, int blocks) {
        int head = from / size;
        int digit = head % 10;
        return (head >= 10 ? Integer.toString(head / 10) : "")
                + (blocks == 1 ? digit : "[" + digit + "-" + (digit + blocks - 1) + "]")
                + "\\d".repeat(Integer.toString(size).length() - 1);
    }
}
