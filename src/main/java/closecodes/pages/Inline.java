package closecodes.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text of our documents, which mark code with backticks.
 *
 * @param isCode whether it is code, and so in no language
 */
public record Inline(String text, boolean isCode) {

    /** The pieces of a text in order. */
    public static List<Inline> of(String text) {
        var pieces = new ArrayList<Inline>();
        boolean isCode = false;
        for (var piece : text.split("`", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(new Inline(piece, isCode));
            }
            isCode = !isCode;
        }
        return pieces;
    }
}
