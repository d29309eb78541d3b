package closecodes.pictures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of one weight of Inter. */
final class Typeface {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/Inter-";

    private final OpenTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(OpenTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /** The letters of a weight, such as {@code Bold}. */
    static Typeface of(String weight) throws IOException {
        var file = FOLDER + weight + ".otf";
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        }
    }

    /** How wide a text is at a size, both in pixels. */
    double width(String text, double size) throws IOException {
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            width += advance(glyph(character), size);
        }
        return width;
    }

    /** The shape of a text whose base line begins at a point. */
    Shape shape(String text, double size, double x, double y) throws IOException {
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / font.getUnitsPerEm();
        double left = x;
        for (int character : text.codePoints().toArray()) {
            int glyph = glyph(character);
            // In a font y grows upwards. On whole pixels equal letters give equal bytes, which compress better.
            var place = new AffineTransform(scale, 0, 0, -scale, Math.rint(left), y);
            shape.append(
                    font.getCFF().getFont().getType2CharString(glyph).getPath().getPathIterator(place), false);
            left += advance(glyph, size);
        }
        return shape;
    }

    private double advance(int glyph, double size) throws IOException {
        return font.getAdvanceWidth(glyph) * size / font.getUnitsPerEm();
    }

    private int glyph(int character) {
        int glyph = glyphs.getGlyphId(character);
        if (glyph == 0) {
            throw new IllegalArgumentException("The font has no letter " + Character.toString(character));
        }
        return glyph;
    }
}
