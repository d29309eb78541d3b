package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A set of close codes as ranges, in ascending order, none touching the next. Immutable. */
public record CodeSet(List<Range> ranges) {

    /** Every number from 0 to 65535. */
    public static final CodeSet ALL = new CodeSet(List.of(new Range(0, CloseCode.MAX)));

    /** All numbers from {@code first} to {@code last}. */
    public record Range(int first, int last) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if either end is no close code, or {@code first} is the greater
         */
        public Range {
            if (!CloseCode.isPossible(first) || !CloseCode.isPossible(last) || first > last) {
                throw new IllegalArgumentException("Not a range of close codes: " + first + " to " + last);
            }
        }

        /** The range as documents write it: {@code 1000-1003}, or {@code 1000} alone. */
        public static Range parse(String text) {
            var ends = text.split("-", 2);
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    /**
     * Checks the order of the ranges.
     *
     * @throws IllegalArgumentException if a range does not lie wholly above the one before it, with a gap between them
     */
    public CodeSet {
        ranges = List.copyOf(ranges);
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).first() <= ranges.get(i - 1).last() + 1) {
                throw new IllegalArgumentException("Out of order or touching: " + ranges);
            }
        }
    }

    /** The set as documents write it, such as {@code 1000-1003, 1007}. */
    public static CodeSet parse(List<String> ranges) {
        return new CodeSet(ranges.stream().map(Range::parse).toList());
    }

    /** Whether this set has the code. */
    public boolean contains(CloseCode code) {
        return ranges.stream().anyMatch(range -> range.first() <= code.number() && code.number() <= range.last());
    }

    /** How many codes this set has. */
    public int size() {
        return ranges.stream()
                .mapToInt(range -> range.last() - range.first() + 1)
                .sum();
    }

    /** The codes of this set that the other has not. */
    public CodeSet without(CodeSet other) {
        var left = new ArrayList<Range>();
        for (var range : ranges) {
            int next = range.first();
            for (var gap : other.ranges) {
                if (gap.last() >= next && gap.first() <= range.last()) {
                    if (gap.first() > next) {
                        left.add(new Range(next, gap.first() - 1));
                    }
                    next = gap.last() + 1;
                }
            }
            if (next <= range.last()) {
                left.add(new Range(next, range.last()));
            }
        }
        return new CodeSet(left);
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
    }
}
