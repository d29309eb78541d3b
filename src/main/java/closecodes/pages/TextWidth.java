package closecodes.pages;

import java.text.Normalizer;

/** How wide a text is in the sans-serif letters of badges, without any font at hand. */
final class TextWidth {
    /** From the space to the tilde, in thousandths of the size: DejaVu Sans, of which Verdana differs by few percent. */
    private static final int[] ADVANCES = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
        636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656,
        557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613,
        635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818,
        592, 592, 525, 636, 337, 636, 838,
    };

    /** As wide as most other letters, and wider than a mark. */
    private static final int OTHER = 775;

    private TextWidth() {}

    /**
     * The width of a text, in pixels.
     *
     * @param size of the letters, in pixels
     */
    static int of(String text, int size) {
        int width = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(TextWidth::advance)
                .sum();
        return Math.round(width * size / 1000f);
    }

    private static int advance(int character) {
        if (character >= ' ' && character - ' ' < ADVANCES.length) {
            return ADVANCES[character - ' '];
        }
        // A letter with marks is as wide as the letter.
        return Character.getType(character) == Character.NON_SPACING_MARK ? 0 : OTHER;
    }
}
