package closecodes.search;

import closecodes.catalog.RangeDocument;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a query means.
 *
 * @param first the smallest; above the largest if it means none
 * @param last the largest
 */
record Numbers(int first, int last) {
    private static final Numbers NONE = new Numbers(1, 0);
    private static final Pattern DECIMAL = Pattern.compile("0*(\\d{1,5})");
    private static final Pattern HEX = Pattern.compile("0x0*([0-9a-f]{1,4})");
    private static final Pattern THOUSAND = Pattern.compile("(\\d{1,3})([x*]{1,3})");
    private static final int DIGITS = 4;
    private static final int THOUSAND_SIZE = 1_000;

    /** Reads a whole query: {@code 1006}, {@code 0x3EE} and {@code 40xx} are numbers, words are none. */
    static Numbers of(String query) {
        var text = query.strip().toLowerCase(Locale.ROOT);
        var decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return one(Integer.parseInt(decimal.group(1)));
        }
        var hex = HEX.matcher(text);
        if (hex.matches()) {
            return one(Integer.parseInt(hex.group(1), 16));
        }
        var thousand = THOUSAND.matcher(text);
        if (thousand.matches() && text.length() == DIGITS) {
            int size = (int) Math.pow(10, thousand.group(2).length());
            int first = Integer.parseInt(thousand.group(1)) * size;
            return new Numbers(first, first + size - 1);
        }
        return NONE;
    }

    /** The number, if it is one. */
    @Nullable
    CloseCode code() {
        return first == last ? new CloseCode(first) : null;
    }

    /** Whether it means several numbers. */
    boolean areMany() {
        return first < last;
    }

    /** How the thousand of these numbers is written, such as {@code 4xxx}. */
    String thousand() {
        return first / THOUSAND_SIZE + "xxx";
    }

    /** The thousands of a range, as people write them. */
    static List<String> patternsIn(RangeDocument range) {
        var patterns = new ArrayList<String>();
        int last = Math.min(range.last().number() / THOUSAND_SIZE, 9);
        for (int thousand = range.first().number() / THOUSAND_SIZE; thousand <= last; thousand++) {
            patterns.add(thousand + "xxx");
        }
        return patterns;
    }

    private static Numbers one(int number) {
        return CloseCode.isPossible(number) ? new Numbers(number, number) : NONE;
    }
}
