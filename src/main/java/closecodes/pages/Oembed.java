package closecodes.pages;

import closecodes.view.OembedView;
import java.nio.charset.StandardCharsets;

/**
 * The frame of a code's card in the page of somebody else.
 *
 * @param page the page of the code
 * @param width of the frame, in pixels
 * @param height of the frame, in pixels
 */
public record Oembed(CodePage page, int width, int height) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    /** Where a card has less than its width, its text needs more lines. */
    private static final int NARROW_HEIGHT = 430;

    private static final int NARROW = 420;
    private static final int DAY_SECONDS = 86_400;

    /**
     * The frame within what the page leaves for it; what has no room in it can be scrolled.
     *
     * @param maxWidth in pixels
     * @param maxHeight in pixels
     */
    static Oembed within(int maxWidth, int maxHeight, CodePage page) {
        int width = Math.min(WIDTH, maxWidth);
        return new Oembed(page, width, Math.min(width < NARROW ? NARROW_HEIGHT : HEIGHT, maxHeight));
    }

    /** The address of the card. */
    public String source() {
        return page.reader().permalink(EmbedPaths.PATH + page.code().code());
    }

    OembedView view() {
        var reader = page.reader();
        return new OembedView(
                "rich",
                "1.0",
                page.head().title(),
                "closecodes",
                reader.permalink("/"),
                DAY_SECONDS,
                new String(Templates.render("oembed", this), StandardCharsets.UTF_8).strip(),
                width,
                height,
                reader.links().to(page.head().picture()),
                PicturePaths.WIDTH,
                PicturePaths.HEIGHT);
    }
}
