package closecodes.data.lint;

import closecodes.data.Node;
import closecodes.protocol.CloseCode;
import java.util.BitSet;

/** Lists of codes as written, for rules that reckon with them. */
final class Codes {
    private Codes() {}

    static boolean isRange(String text) {
        return text.matches("\\d{1,5}(-\\d{1,5})?");
    }

    static int first(String range) {
        return Integer.parseInt(range.split("-", 2)[0]);
    }

    static int last(String range) {
        var ends = range.split("-", 2);
        return Integer.parseInt(ends[ends.length - 1]);
    }

    /** The codes that a mapping lists under a key; what is no range is left to the rules on shape. */
    static BitSet in(Node.Mapping mapping, String key) {
        var codes = new BitSet();
        if (mapping.get(key).orElse(null) instanceof Node.Sequence sequence) {
            for (var item : sequence.items()) {
                if (item instanceof Node.Scalar range && isRange(range.text())) {
                    int first = Math.min(first(range.text()), CloseCode.MAX);
                    codes.set(first, Math.max(first, Math.min(last(range.text()), CloseCode.MAX)) + 1);
                }
            }
        }
        return codes;
    }

    /** The ranges of a set, as documents write them. */
    static String text(BitSet codes) {
        var text = new StringBuilder();
        for (int first = codes.nextSetBit(0); first >= 0; ) {
            int end = codes.nextClearBit(first);
            text.append(text.length() == 0 ? "" : ", ").append(first);
            if (end - 1 > first) {
                text.append('-').append(end - 1);
            }
            first = codes.nextSetBit(end);
        }
        return text.toString();
    }
}
