package closecodes.view;

/**
 * A page as something to show inside another page (oEmbed 1.0 §2.3.4).
 *
 * @param type always {@code rich}
 * @param version always {@code 1.0}
 * @param cacheAge how long it may be kept, in seconds
 * @param html the frame to show
 * @param width of the frame, in pixels
 * @param height of the frame, in pixels
 * @param thumbnailUrl the picture of the page
 * @param thumbnailWidth of the picture, in pixels
 * @param thumbnailHeight of the picture, in pixels
 */
public record OembedView(
        String type,
        String version,
        String title,
        String providerName,
        String providerUrl,
        int cacheAge,
        String html,
        int width,
        int height,
        String thumbnailUrl,
        int thumbnailWidth,
        int thumbnailHeight) {}
