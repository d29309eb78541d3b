package closecodes.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A picture while it is drawn; lengths in pixels. */
final class Picture {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final int LEFT = 92;
    private static final int RIGHT = 1120;
    private static final int BAR = 26;

    private final Typefaces typefaces;
    private final Inks inks;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    Picture(Typefaces typefaces, Color accent) {
        this.typefaces = typefaces;
        this.inks = new Inks(accent);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Inks.PAPER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(accent);
        graphics.fill(new Rectangle2D.Double(0, 0, BAR, HEIGHT));
    }

    /** The line at the top: what it is about, and who says so. */
    void top(String text) throws IOException {
        draw(typefaces.regular(), text, 34, LEFT, 96, Inks.SOFT);
        double bold = typefaces.bold().width("codes", 36);
        double plain = typefaces.regular().width("close", 36);
        draw(typefaces.regular(), "close", 36, RIGHT - bold - plain, 96, Inks.INK);
        draw(typefaces.bold(), "codes", 36, RIGHT - bold, 96, Inks.INK);
    }

    /** A number as large as it gets, and a word about it on its colour. */
    void number(String number, String word) throws IOException {
        draw(typefaces.bold(), number, 190, LEFT - 8, 282, Inks.INK);
        double left = LEFT + typefaces.bold().width(number, 190) + 36;
        double width = typefaces.semiBold().width(word, 36) + 56;
        graphics.setColor(inks.accent());
        graphics.fill(new RoundRectangle2D.Double(left, 216, width, 66, 16, 16));
        draw(typefaces.semiBold(), word, 36, left + 28, 261, Color.WHITE);
    }

    /** A line of small letters. */
    void small(String text, double y) throws IOException {
        draw(typefaces.regular(), text, 36, LEFT, y, Inks.SOFT);
    }

    /** A title on one line, smaller where it is long. */
    void title(String text, double size, double y) throws IOException {
        double width = typefaces.semiBold().width(text, size);
        draw(typefaces.semiBold(), text, Math.min(size, size * (RIGHT - LEFT) / width), LEFT, y, Inks.INK);
    }

    /** Whole sentences, as many as fit so many lines. */
    void sentences(String text, int most, double y) throws IOException {
        var lines = List.<String>of();
        var said = new StringBuilder();
        for (var sentence : text.split("(?<=[.!?]) +", -1)) {
            said.append(said.isEmpty() ? "" : " ").append(sentence);
            var next = lines(said.toString());
            if (next.size() > most) {
                break;
            }
            lines = next;
        }
        for (int i = 0; i < lines.size(); i++) {
            draw(typefaces.regular(), lines.get(i), 34, LEFT, y + i * 46, Inks.INK);
        }
    }

    /** The finished picture. */
    BufferedImage finished() {
        graphics.dispose();
        return inks.reduce(image);
    }

    private List<String> lines(String text) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" +", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (typefaces.regular().width(longer, 34) > RIGHT - LEFT) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void draw(Typeface typeface, String text, double size, double x, double y, Color colour)
            throws IOException {
        graphics.setColor(colour);
        graphics.fill(typeface.shape(text, size, x, y));
    }
}
