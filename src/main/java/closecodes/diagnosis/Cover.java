package closecodes.diagnosis;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pieces of a text, and whether a smaller piece lies within one of them. */
final class Cover {
    private final NavigableMap<Integer, Integer> longestFrom = new TreeMap<>();
    /** The furthest end of all pieces that begin at a place or before it; made when first needed. */
    private @Nullable NavigableMap<Integer, Integer> furthest;

    void add(List<Template.Piece> pieces) {
        pieces.forEach(piece -> longestFrom.merge(piece.start(), piece.end(), Math::max));
        furthest = null;
    }

    /** Whether a longer piece contains this one. */
    boolean hides(int start, int end) {
        var before = furthest().lowerEntry(start);
        return (before != null && before.getValue() >= end) || longestFrom.getOrDefault(start, -1) > end;
    }

    private NavigableMap<Integer, Integer> furthest() {
        if (furthest == null) {
            var ends = new TreeMap<Integer, Integer>();
            int end = -1;
            for (var piece : longestFrom.entrySet()) {
                end = Math.max(end, piece.getValue());
                ends.put(piece.getKey(), end);
            }
            furthest = ends;
        }
        return furthest;
    }
}
