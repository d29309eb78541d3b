package closecodes.catalog;

import closecodes.protocol.CloseCode;

/** What holds for every number from {@code first} to {@code last} that has no document of its own. */
public record RangeDocument(CloseCode first, CloseCode last, Explanation explanation) {

    /** The id of the range, such as {@code 4000-4999}. */
    public String id() {
        return first + "-" + last;
    }

    /** Whether the number lies in this range. */
    public boolean contains(CloseCode code) {
        return first.compareTo(code) <= 0 && code.compareTo(last) <= 0;
    }
}
