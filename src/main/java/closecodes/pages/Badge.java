package closecodes.pages;

import closecodes.catalog.Language;
import closecodes.view.BadgeView;

/** A badge as a picture: a label and a message side by side, each as wide as its text. */
public record Badge(BadgeView view, Language language) {
    private static final int SIZE = 11;
    private static final int MARGIN = 6;

    /** How wide the letters of the label are, in pixels. */
    public int labelText() {
        return TextWidth.of(view.label(), SIZE);
    }

    /** How wide the letters of the message are, in pixels. */
    public int messageText() {
        return TextWidth.of(view.message(), SIZE);
    }

    /** How wide the label is, in pixels. */
    public int label() {
        return labelText() + 2 * MARGIN;
    }

    /** How wide the message is, in pixels. */
    public int message() {
        return messageText() + 2 * MARGIN;
    }

    /** The width of both, in pixels. */
    public int width() {
        return label() + message();
    }

    /** Where the letters of the label begin, and of the message after the label. */
    public int margin() {
        return MARGIN;
    }

    /** What it says to those who cannot see it. */
    public String title() {
        return view.label() + ": " + view.message();
    }
}
