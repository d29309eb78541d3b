package closecodes.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of a picture: a paper, what is drawn on it, and what lies between at the edges of letters; sixteen at most,
 * so that a pixel takes four bits.
 */
record Inks(Color accent) {
    static final Color PAPER = new Color(0xfbfaf7);
    static final Color INK = new Color(0x1c1e21);
    static final Color SOFT = new Color(0x565b63);
    private static final int BITS = 4;

    /** The picture in these colours, each pixel in the nearest. */
    BufferedImage reduce(BufferedImage picture) {
        var colours = palette();
        var reduced = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model(colours));
        Map<Integer, Integer> nearest = new HashMap<>();
        var raster = reduced.getRaster();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y), rgb -> nearest(new Color(rgb), colours));
                raster.setSample(x, y, 0, index);
            }
        }
        return reduced;
    }

    private List<Color> palette() {
        var colours = new ArrayList<Color>();
        colours.add(PAPER);
        between(PAPER, INK, 3, colours);
        between(PAPER, SOFT, 2, colours);
        between(PAPER, accent, 1, colours);
        between(accent, Color.WHITE, 2, colours);
        return colours;
    }

    private static void between(Color from, Color to, int steps, List<Color> colours) {
        for (int step = 1; step <= steps; step++) {
            colours.add(new Color(
                    from.getRed() + (to.getRed() - from.getRed()) * step / steps,
                    from.getGreen() + (to.getGreen() - from.getGreen()) * step / steps,
                    from.getBlue() + (to.getBlue() - from.getBlue()) * step / steps));
        }
    }

    private static IndexColorModel model(List<Color> colours) {
        var red = new byte[colours.size()];
        var green = new byte[colours.size()];
        var blue = new byte[colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            red[i] = (byte) colours.get(i).getRed();
            green[i] = (byte) colours.get(i).getGreen();
            blue[i] = (byte) colours.get(i).getBlue();
        }
        return new IndexColorModel(BITS, colours.size(), red, green, blue);
    }

    private static int nearest(Color colour, List<Color> colours) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(colour, colours.get(i)) < distance(colour, colours.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(Color a, Color b) {
        int red = a.getRed() - b.getRed();
        int green = a.getGreen() - b.getGreen();
        int blue = a.getBlue() - b.getBlue();
        return red * red + green * green + blue * blue;
    }
}
